import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isRefusal, type Refusal, refuse } from '@facialis/refusal';
import { RECORDING_SCHEMA, type Recording, recordingSchema } from '@facialis/spasm';
import { readInput } from './input-file.ts';
import { RESULT_FILES } from './results.ts';

/** Reads a record back: a recording.json, or the folder that holds one. */
export async function readRecording(path: string): Promise<Recording | Refusal> {
  const file = (await isFolder(path)) ? join(path, RESULT_FILES.recording) : path;
  const content = await readInput(file);
  if (isRefusal(content)) return content;
  const parsed = recordingSchema.safeParse(parseJson(new TextDecoder().decode(content)));
  if (parsed.success) return parsed.data;
  const { path: place, message } = parsed.error.issues[0]!;
  return refuse('record-invalid', {
    at: basename(file),
    need: `a record of the layout ${RECORDING_SCHEMA}`,
    got: place.length === 0 ? 'something else' : `${place.join('.')}: ${message}`,
    remedy: 'Name a recording.json that facialis wrote, or the folder that holds it.',
  });
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
