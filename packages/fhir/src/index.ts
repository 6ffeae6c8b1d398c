export { EXTENSION_NAMES, EXTENSIONS, type ExtensionName } from './extensions.ts';
export { fromBundle } from './from-bundle.ts';
export {
  type Imported,
  LEFT_OUT,
  type LeftOut,
  type LeftOutReason,
  type Taken,
} from './imported.ts';
export { LOCAL } from './local.ts';
export { LOCAL_CODES, LOCAL_EXTENSIONS, localDefinitions } from './local-definitions.ts';
export { type MappedField, mappedFields } from './mapped-fields.ts';
export type { Keeping, KeptEntry, PersonRecord } from './record.ts';
export { toBundle } from './to-bundle.ts';
