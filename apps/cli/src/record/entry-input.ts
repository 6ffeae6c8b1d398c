import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { JSON_MOST_BYTES, type Kind, parseJson } from '@facialis/record';
import { isRefusal, type Refusal, refuse } from '@facialis/refusal';
import { refuseInput } from '../input-file.ts';

/** Stands for standard input where a file is named. */
const STANDARD_INPUT = '-';

/** Whether an argument means standard input. */
export function isStandardInput(file: string | undefined): boolean {
  return file === undefined || file === STANDARD_INPUT;
}

/**
 * Reads an entry's JSON from a file or from standard input. Its kind may be left out; another one
 * than was said is refused.
 */
export async function readEntryInput(
  file: string | undefined,
  kind: Kind,
): Promise<unknown | Refusal> {
  const at = file === undefined || file === STANDARD_INPUT ? 'standard input' : basename(file);
  const text = await readText(file, at);
  if (isRefusal(text)) return text;
  const json = parseJson(text, { at });
  if (isRefusal(json) || typeof json !== 'object' || json === null || Array.isArray(json)) {
    return json;
  }
  if ('kind' in json && json.kind !== kind) {
    return refuse('entry-invalid', {
      at: 'kind',
      need: kind,
      got: 'another one',
      remedy: 'Leave "kind" out of the JSON, or correct it.',
    });
  }
  return { kind, ...json };
}

/** Reads no further than a text may be long: what never ends must not fill the memory. */
async function readText(file: string | undefined, at: string): Promise<string | Refusal> {
  const isInput = file === undefined || file === STANDARD_INPUT;
  if (isInput && process.stdin.isTTY) {
    process.stderr.write('Type the entry as JSON, then press Ctrl-D.\n');
  }
  const stream: AsyncIterable<Uint8Array> = isInput ? process.stdin : createReadStream(file);
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const piece of stream) {
      bytes += piece.length;
      pieces.push(piece);
      // The reader of JSON refuses what is longer; more of it need not be read for that.
      if (bytes > JSON_MOST_BYTES) break;
    }
  } catch (error) {
    return refuseInput(error, at);
  }
  return new TextDecoder().decode(Buffer.concat(pieces));
}
