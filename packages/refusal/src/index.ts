export {
  type Refusal,
  type RefusalCode,
  REFUSALS,
  isRefusal,
  refuse,
} from './refusal.ts';
