import { isDeepStrictEqual } from 'node:util';
import { isRefusal } from '@facialis/refusal';
import { fromBundle, type Imported, type PersonRecord, toBundle } from '../src/index.ts';

/** A record through a bundle as text and back. */
export function throughText(record: PersonRecord): Imported {
  const back = fromBundle(JSON.stringify(toBundle(record)));
  if (isRefusal(back))
    throw new Error(`refused: ${back.code}, ${back.at ?? ''}: ${back.need}, ${back.got}`);
  return back;
}

/** What differs after a record went through a bundle as text; undefined when nothing does. */
export function roundTripDifference(record: PersonRecord): string | undefined {
  const { record: back, leftOut, taken } = throughText(record);
  if (leftOut.length > 0) return `left out: ${JSON.stringify(leftOut[0])}`;
  const partly = taken.find(({ without }) => without.length > 0);
  if (partly) return `not taken whole: ${JSON.stringify(partly)}`;
  const byId = (one: PersonRecord) => ({
    person: one.person,
    entries: [...one.entries].sort((a, b) => (a.id < b.id ? -1 : 1)),
  });
  const [before, after] = [byId(record), byId(back)].map((each) =>
    JSON.parse(JSON.stringify(each)),
  );
  return isDeepStrictEqual(before, after) ? undefined : firstDifference(before, after, 'record');
}

function firstDifference(before: unknown, after: unknown, path: string): string | undefined {
  if (isDeepStrictEqual(before, after)) return undefined;
  const isBranch = (value: unknown) => typeof value === 'object' && value !== null;
  if (!isBranch(before) || !isBranch(after)) {
    return `${path}: ${JSON.stringify(before)} became ${JSON.stringify(after)}`;
  }
  const [one, other] = [before, after] as Record<string, unknown>[];
  for (const name of new Set([...Object.keys(one!), ...Object.keys(other!)])) {
    const found = firstDifference(one![name], other![name], `${path}.${name}`);
    if (found) return found;
  }
  return undefined;
}
