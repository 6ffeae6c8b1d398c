/** The places of an archive. */
export const PLACES = {
  readme: 'README.txt',
  page: 'index.html',
  bundle: 'bundle.json',
  record: 'record.json',
} as const;

/** Layout of `record.json`. */
export const ARCHIVE_SCHEMA = 'facialis/person/1';

/** Endings of files by their media type; others end in `.bin`. */
const ENDINGS: Readonly<Record<string, string>> = {
  'application/json': 'json',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'text/csv': 'csv',
  'text/html': 'html',
  'video/mp2t': 'ts',
  'video/mp4': 'mp4',
  'video/quicktime': 'mov',
  'video/webm': 'webm',
  'video/x-matroska': 'mkv',
};

const FILE_PLACE = /^files\/([0-9a-f]{64})\.[a-z0-9]{2,4}$/;
const TABLE_PLACE = /^csv\/[a-z-]+\.csv$/;
const FIXED: readonly string[] = Object.values(PLACES);

/** Where a file lies: under its own fingerprint, so that no name from outside becomes a path. */
export function filePlace(sha256: string, mediaType: string): string {
  return `files/${sha256}.${ENDINGS[mediaType] ?? 'bin'}`;
}

/** The SHA-256 that a file's place names; undefined for other places. */
export function fileAt(place: string): string | undefined {
  return FILE_PLACE.exec(place)?.[1];
}

/** Whether a place is one that archives have. */
export function isKnownPlace(place: string): boolean {
  return FIXED.includes(place) || FILE_PLACE.test(place) || TABLE_PLACE.test(place);
}

/** Whether a path could lead out of the folder that an archive is unpacked into. */
export function isEscaping(path: string): boolean {
  return /^[/\\]|^[a-z]:|\\|\0/i.test(path) || path.split('/').includes('..');
}
