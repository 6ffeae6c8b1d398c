/** Media types by the ending, where the browser does not know them. */
const BY_ENDING: Readonly<Record<string, string>> = {
  m4v: 'video/mp4',
  mkv: 'video/x-matroska',
  mov: 'video/quicktime',
  mp4: 'video/mp4',
  mts: 'video/mp2t',
  ts: 'video/mp2t',
  webm: 'video/webm',
};

/** The media type of a video, without parameters, as the record keeps it. */
export function mediaTypeOf({ name, type }: File): string {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return BY_ENDING[ending] ?? (type.split(';')[0] || 'application/octet-stream');
}
