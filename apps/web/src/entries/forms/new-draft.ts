import type { Author, Entry, Kind } from '@facialis/record';
import type { Draft } from '../draft.ts';
import { dayOf } from '../typed-time.ts';
import { lastOfKind } from './form-state.ts';

/** Kinds that are about the spasm as it was known before: they begin with the side told last. */
const SAME_SIDE: readonly Kind[] = ['symptoms', 'toxin-session', 'rating'];

/**
 * What a new entry begins with: today, who told the last one of its kind, and for what is about the
 * known spasm the side told last. All of it stands in the form to be changed.
 */
export function newDraft(kind: Kind, course: readonly Entry[], now: Date): Draft {
  const side = SAME_SIDE.includes(kind) ? lastSide(course) : undefined;
  return {
    kind,
    when: dayOf(now),
    author: lastAuthor(course, kind),
    ...(side !== undefined && { side }),
    ...(kind === 'operation' && { operation: 'microvascular-decompression' }),
  };
}

function lastSide(course: readonly Entry[]) {
  return (lastOfKind(course, 'toxin-session') ?? lastOfKind(course, 'symptoms'))?.side;
}

function lastAuthor(course: readonly Entry[], kind: Kind): Author {
  const author = lastOfKind(course, kind)?.author;
  return author === undefined || author.role === 'program' ? { role: 'self' } : author;
}
