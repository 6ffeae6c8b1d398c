/**
 * What each refusal means to the other doors: the HTTP status a server answers with and the FHIR
 * issue code (https://hl7.org/fhir/R4/valueset-issue-type.html) an OperationOutcome carries.
 */
export const REFUSALS = {
  'file-missing': { http: 404, fhir: 'not-found' },
  'file-unreadable': { http: 403, fhir: 'forbidden' },
  'file-empty': { http: 422, fhir: 'invalid' },
  'not-a-video': { http: 415, fhir: 'invalid' },
  'container-not-read': { http: 415, fhir: 'not-supported' },
  'codec-not-read': { http: 415, fhir: 'not-supported' },
  'no-video-track': { http: 422, fhir: 'required' },
  'no-frames': { http: 422, fhir: 'incomplete' },
  truncated: { http: 422, fhir: 'incomplete' },
  'decoder-missing': { http: 501, fhir: 'not-supported' },
  'encoder-missing': { http: 501, fhir: 'not-supported' },
  'measuring-failed': { http: 500, fhir: 'exception' },
  'model-missing': { http: 500, fhir: 'exception' },
  'browser-missing': { http: 501, fhir: 'not-supported' },
  'printing-failed': { http: 500, fhir: 'exception' },
  'camera-missing': { http: 501, fhir: 'not-supported' },
  'camera-denied': { http: 403, fhir: 'forbidden' },
  'output-not-writable': { http: 507, fhir: 'no-store' },
  'disk-full': { http: 507, fhir: 'no-store' },
  'protocol-invalid': { http: 422, fhir: 'structure' },
  'tracked-file-invalid': { http: 422, fhir: 'structure' },
  'record-invalid': { http: 422, fhir: 'structure' },
  'json-invalid': { http: 400, fhir: 'structure' },
  'json-too-large': { http: 413, fhir: 'too-long' },
  'json-too-deep': { http: 422, fhir: 'too-costly' },
  'entry-invalid': { http: 422, fhir: 'value' },
  'entry-impossible': { http: 422, fhir: 'invariant' },
  'file-damaged': { http: 500, fhir: 'exception' },
  'passphrase-missing': { http: 401, fhir: 'login' },
  'passphrase-weak': { http: 422, fhir: 'business-rule' },
  'passphrase-wrong': { http: 401, fhir: 'login' },
  'bundle-invalid': { http: 422, fhir: 'structure' },
  'bundle-not-read': { http: 415, fhir: 'not-supported' },
  'archive-invalid': { http: 422, fhir: 'structure' },
  'archive-unsafe': { http: 422, fhir: 'security' },
  'backup-damaged': { http: 422, fhir: 'incomplete' },
  'backup-newer': { http: 501, fhir: 'not-supported' },
  'store-not-empty': { http: 409, fhir: 'conflict' },
  'store-missing': { http: 404, fhir: 'not-found' },
  'store-locked': { http: 423, fhir: 'lock-error' },
  'store-newer': { http: 409, fhir: 'not-supported' },
  'store-damaged': { http: 500, fhir: 'exception' },
  'store-unreachable': { http: 503, fhir: 'transient' },
  'store-failed': { http: 500, fhir: 'exception' },
  'not-allowed': { http: 403, fhir: 'forbidden' },
  'entry-missing': { http: 404, fhir: 'not-found' },
  'version-conflict': { http: 409, fhir: 'conflict' },
  'id-unclear': { http: 422, fhir: 'multiple-matches' },
  'too-short': { http: 422, fhir: 'incomplete' },
  'frame-rate-low': { http: 422, fhir: 'business-rule' },
  'no-face': { http: 422, fhir: 'business-rule' },
  'face-too-small': { http: 422, fhir: 'business-rule' },
  'face-lost': { http: 422, fhir: 'business-rule' },
  'face-changed': { http: 422, fhir: 'business-rule' },
  'still-picture': { http: 422, fhir: 'business-rule' },
  'pose-extreme': { http: 422, fhir: 'business-rule' },
  'light-dark': { http: 422, fhir: 'business-rule' },
  'light-bright': { http: 422, fhir: 'business-rule' },
  blurred: { http: 422, fhir: 'business-rule' },
  'compression-strong': { http: 422, fhir: 'business-rule' },
} as const satisfies Record<string, { http: number; fhir: string }>;

/** One of the catalogue's codes. */
export type RefusalCode = keyof typeof REFUSALS;

/**
 * Why something cannot be used, as a value: what was needed, what was there, and what to do.
 * Never holds a person's name; `at` is a file name, a row or a time in seconds.
 */
export interface Refusal {
  readonly refused: true;
  readonly code: RefusalCode;
  /** Where: a file, a row, a time; absent when it is the whole recording. */
  readonly at?: string;
  /** What was needed, as a sentence part ("at least 24 frames a second"). */
  readonly need: string;
  /** What was there ("12.0 frames a second"). */
  readonly got: string;
  /** What to do about it, as a sentence. */
  readonly remedy: string;
}

/**
 * Makes a refusal from its parts.
 *
 * @throws TypeError for a code that is not in the catalogue
 */
export function refuse(
  code: RefusalCode,
  parts: { at?: string; need: string; got: string; remedy: string },
): Refusal {
  if (!Object.hasOwn(REFUSALS, code)) {
    const allowed = Object.keys(REFUSALS).join(', ');
    throw new TypeError(`refusal code must be one of ${allowed}; received ${code}`);
  }
  return { refused: true, code, ...parts };
}

/** Whether a value is a refusal rather than a result. */
export function isRefusal(value: unknown): value is Refusal {
  return (
    typeof value === 'object' && value !== null && 'refused' in value && value.refused === true
  );
}
