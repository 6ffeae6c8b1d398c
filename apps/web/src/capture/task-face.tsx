import type { SegmentKind } from '@facialis/spasm';

/** Lines of a simple face in a square of 100: brows, eyes, mouth. */
const FACES: Readonly<Record<SegmentKind, string>> = {
  rest: 'M27 33q8-5 16 0M57 33q8-5 16 0M29 44a6 5 0 1 0 12 0a6 5 0 1 0-12 0M59 44a6 5 0 1 0 12 0a6 5 0 1 0-12 0M38 72h24',
  'gentle-closure': 'M27 33q8-5 16 0M57 33q8-5 16 0M28 44q7 6 14 0M58 44q7 6 14 0M38 72h24',
  'tight-closure':
    'M27 37q8 0 16 3M57 40q8-3 16-3M28 47q7-5 14 0M28 47q7 4 14 0M58 47q7-5 14 0M58 47q7 4 14 0M24 42l-5-3M24 48h-6M76 42l5-3M76 48h6M38 73q12-4 24 0',
  'brow-raise':
    'M26 25q9-8 18 0M56 25q9-8 18 0M34 14q16-5 32 0M29 44a6 6 0 1 0 12 0a6 6 0 1 0-12 0M59 44a6 6 0 1 0 12 0a6 6 0 1 0-12 0M38 72h24',
  smile:
    'M27 33q8-5 16 0M57 33q8-5 16 0M29 44a6 5 0 1 0 12 0a6 5 0 1 0-12 0M59 44a6 5 0 1 0 12 0a6 5 0 1 0-12 0M30 64q20 6 40 0q-6 19-20 19t-20-19zM33 70q17 5 34 0',
  pucker:
    'M27 33q8-5 16 0M57 33q8-5 16 0M29 44a6 5 0 1 0 12 0a6 5 0 1 0-12 0M59 44a6 5 0 1 0 12 0a6 5 0 1 0-12 0M44 72a6 7 0 1 0 12 0a6 7 0 1 0-12 0M47 72h6',
  reading:
    'M27 33q8-5 16 0M57 33q8-5 16 0M29 44a6 5 0 1 0 12 0a6 5 0 1 0-12 0M59 44a6 5 0 1 0 12 0a6 5 0 1 0-12 0M38 70q12-7 24 0q-12 13-24 0zM82 62q5 8 0 16M89 57q8 13 0 26',
};

const HEAD = 'M50 6c25 0 36 18 34 42s-16 46-34 46-32-22-34-46S25 6 50 6z';

/** A simple drawn face that does what the task asks for. */
export function TaskFace({ kind }: { readonly kind: SegmentKind }) {
  return (
    <svg className="task-face" viewBox="0 0 100 100" aria-hidden="true">
      <path className="head" d={HEAD} />
      <path d={FACES[kind]} />
    </svg>
  );
}
