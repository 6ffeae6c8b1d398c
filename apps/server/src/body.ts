import { type Problem, problem } from './problem.ts';

/** A body could not be read to its end. */
export class BodyFailure extends Error {
  readonly problem: Problem;

  constructor(code: 'body-cut' | 'body-too-large') {
    super(code);
    this.name = 'BodyFailure';
    this.problem = problem(code);
  }
}

/** A request's body, read no further than the limit. */
export async function* bodyOf(request: Request, mostBytes: number): AsyncIterable<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) {
    throw new BodyFailure('body-too-large');
  }
  const reader = request.body?.getReader();
  let bytes = 0;
  try {
    while (reader) {
      const { done, value } = await reader.read().catch(failCut);
      if (done) return;
      bytes += value.byteLength;
      if (bytes > mostBytes) throw new BodyFailure('body-too-large');
      yield value;
    }
  } finally {
    // Where it ended early, the sender need not go on.
    await reader?.cancel().catch(() => {});
  }
}

function failCut(): never {
  throw new BodyFailure('body-cut');
}
