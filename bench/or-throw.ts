import { isRefusal, type Refusal } from '@facialis/refusal';

/** A benchmark that lacks something ends with the reason. */
export function orThrow<T>(value: T | Refusal): T {
  if (isRefusal(value)) throw new Error(`${value.at ?? ''} ${value.got}. ${value.remedy}`);
  return value;
}
