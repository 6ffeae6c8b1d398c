import type { FileRef } from '@facialis/record/store';

const SHA256 = /^[0-9a-f]{64}$/;

/** Every file that a content refers to, wherever in it, each once. */
export function fileRefsIn(content: unknown): FileRef[] {
  const found = new Map<string, FileRef>();
  collect(content, found);
  return [...found.values()];
}

function collect(value: unknown, found: Map<string, FileRef>): void {
  if (typeof value !== 'object' || value === null) return;
  if (isFileRef(value)) found.set(value.sha256, value);
  else for (const part of Object.values(value)) collect(part, found);
}

function isFileRef(value: object): value is FileRef {
  if (!('sha256' in value && 'bytes' in value && 'mediaType' in value)) return false;
  const { sha256, bytes, mediaType } = value;
  return (
    typeof sha256 === 'string' &&
    SHA256.test(sha256) &&
    typeof bytes === 'number' &&
    typeof mediaType === 'string'
  );
}
