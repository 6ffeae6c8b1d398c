import { JSON_MOST_BYTES, parseJson } from '@facialis/record';
import type { Refusal } from '@facialis/refusal';
import { type Problem, problem } from './problem.ts';

/** Reads the JSON of a body; nothing of it is repeated where it is refused. */
export async function readJson(request: Request): Promise<unknown | Problem | Refusal> {
  const [type] = (request.headers.get('content-type') ?? '').split(';');
  if (type?.trim().toLowerCase() !== 'application/json') return problem('media-type-wrong');
  const text = await readText(request, JSON_MOST_BYTES);
  return typeof text === 'string' ? parseJson(text) : text;
}

/** The text of a body; more than the limit is not even read to its end. */
async function readText(request: Request, mostBytes: number): Promise<string | Problem> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) {
    return problem('body-too-large');
  }
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of request.body ?? []) {
    bytes += piece.byteLength;
    if (bytes > mostBytes) return problem('body-too-large');
    pieces.push(piece);
  }
  return new TextDecoder().decode(Buffer.concat(pieces));
}
