import { parseJson } from '@facialis/record';
import type { Version } from '@facialis/record/store';
import { isRefusal, type Refusal } from '@facialis/refusal';
import { refuseArchive } from './archive-refusals.ts';
import { ARCHIVE_SCHEMA } from './layout.ts';
import { MOST_TEXT_BYTES } from './limits.ts';

/** What `record.json` holds. */
export interface PersonFile {
  readonly versions: readonly Version[];
}

/** Reads `record.json`: its frame is checked here, the entries when they are kept. */
export function readPersonFile(text: string, name: string): PersonFile | Refusal {
  const value = parseJson(text, { at: name, mostBytes: MOST_TEXT_BYTES });
  if (isRefusal(value)) return value;
  if (!isObject(value) || value.schema !== ARCHIVE_SCHEMA) {
    return refuseArchive(name, `a record.json of another layout than ${ARCHIVE_SCHEMA}`);
  }
  const { versions } = value;
  if (!Array.isArray(versions) || !versions.every(isVersion)) {
    return refuseArchive(name, 'a record.json with versions that are none');
  }
  return { versions };
}

/** Whether a value is framed as a version; its content may still not be an entry. */
function isVersion(value: unknown): value is Version {
  return (
    isObject(value) &&
    ['entry', 'person', 'at', 'actor'].every((field) => typeof value[field] === 'string') &&
    Number.isInteger(value.version) &&
    typeof value.deleted === 'boolean' &&
    Array.isArray(value.confirmed) &&
    isObject(value.content) &&
    typeof value.content.kind === 'string'
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
