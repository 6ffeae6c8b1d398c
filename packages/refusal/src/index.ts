export {
  isRefusal,
  REFUSALS,
  type Refusal,
  type RefusalCode,
  refuse,
} from './refusal.ts';
