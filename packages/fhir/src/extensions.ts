import { LOCAL } from './local.ts';

/** One local extension. */
interface LocalExtension {
  /** Data type of its value. */
  readonly type: string;
  /** What it says. */
  readonly what: string;
}

/** Every local extension: what FHIR R4 itself has no element for. */
export const EXTENSIONS = {
  about: { type: 'boolean', what: 'The year before it is about right, not exact.' },
  author: { type: 'Reference', what: 'Who says what the resource holds.' },
  'author-role': {
    type: 'code',
    what: 'In what role somebody speaks: self, relative, clinician, researcher or program.',
  },
  note: { type: 'markdown', what: 'Anything else, in free words.' },
  side: { type: 'CodeableConcept', what: "The person's own side." },
  empty: {
    type: 'code',
    what: 'A field of the record that was given as empty: it was asked, and there is none.',
  },
  'open-end': {
    type: 'dateTime',
    what: 'The end of a period whose start is known more or less precisely than the end.',
  },
  'times-a-day': { type: 'decimal', what: 'How often a day, where no whole rhythm gives it.' },
  'toxin-unit': {
    type: 'string',
    what: "The unit of the product's doses. Units of products cannot be converted.",
  },
  sha256: { type: 'string', what: 'SHA-256 of a file, 64 hexadecimal digits.' },
  bytes: { type: 'decimal', what: 'Size of a file that is too large for Attachment.size, bytes.' },
  'interval-low': { type: 'Quantity', what: 'Lower end of the 95 % interval of a figure.' },
  'interval-high': { type: 'Quantity', what: 'Upper end of the 95 % interval of a figure.' },
  'measurable-time': { type: 'Quantity', what: 'Seconds of the recording that a figure rests on.' },
  version: { type: 'integer', what: 'The version in which the entry was kept; 1 for the first.' },
  confirmed: {
    type: 'string',
    what: 'Code of a question about something unusual that was answered with yes.',
  },
} as const satisfies Record<string, LocalExtension>;

/** The name of a local extension. */
export type ExtensionName = keyof typeof EXTENSIONS;

/** The names of the local extensions. */
export const EXTENSION_NAMES = Object.keys(EXTENSIONS) as ExtensionName[];

/** Address of a local extension. */
export function extensionUrl(name: ExtensionName): string {
  return `${LOCAL}/StructureDefinition/${name}`;
}
