export type { Keeping, KeptEntry, PersonRecord } from './record.ts';
export { toBundle } from './to-bundle.ts';
