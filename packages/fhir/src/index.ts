export { fromBundle } from './from-bundle.ts';
export {
  type Imported,
  LEFT_OUT,
  type LeftOut,
  type LeftOutReason,
  type Taken,
} from './imported.ts';
export type { Keeping, KeptEntry, PersonRecord } from './record.ts';
export { toBundle } from './to-bundle.ts';
