import { JSON_MOST_BYTES, parseJson } from '@facialis/record';
import type { Refusal } from '@facialis/refusal';
import { bodyOf } from './body.ts';
import { type Problem, problem } from './problem.ts';

/**
 * Reads the JSON of a body; nothing of it is repeated where it is refused.
 *
 * @throws BodyFailure for a body that is too large or cut off
 */
export async function readJson(request: Request): Promise<unknown | Problem | Refusal> {
  const [type] = (request.headers.get('content-type') ?? '').split(';');
  if (type?.trim().toLowerCase() !== 'application/json') return problem('media-type-wrong');
  const pieces: Uint8Array[] = [];
  for await (const piece of bodyOf(request, JSON_MOST_BYTES)) pieces.push(piece);
  return parseJson(new TextDecoder().decode(Buffer.concat(pieces)));
}
