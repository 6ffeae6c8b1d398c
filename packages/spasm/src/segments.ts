import { type Refusal, refuse } from '@facialis/refusal';
import { z } from 'zod';
import { computeMeasures } from './measures.ts';
import { type Recording, SEGMENT_KINDS, type SpasmEvent } from './recording.ts';
import type { Signals } from './signals.ts';

/** What a protocol file holds: which part of the recording is which task. */
export const protocolSchema = z.strictObject({
  segments: z
    .array(
      z.strictObject({
        name: z.string().min(1).describe('Name of the segment.'),
        kind: z.enum(SEGMENT_KINDS).describe('What the person was asked to do.'),
        from: z
          .number()
          .nonnegative()
          .describe("Start, seconds of the video's own clock.")
          .meta({ unit: 's' }),
        to: z.number().nonnegative().describe('End, likewise.').meta({ unit: 's' }),
      }),
    )
    .min(1)
    .describe('Which part of the recording is which task.'),
});

/** A protocol: named parts of a recording, in any order, none overlapping. */
export type Protocol = z.infer<typeof protocolSchema>;
/** One part of a protocol. */
export type ProtocolSegment = Protocol['segments'][number];

const REMEDY =
  'Write {"segments": [{"name": "Rest", "kind": "rest", "from": 0, "to": 30}]} with seconds of ' +
  `the video's own clock; kind is one of ${SEGMENT_KINDS.join(', ')}.`;

/**
 * Reads a protocol file. A refusal says which entry is wrong and how.
 *
 * @param text the file's content
 * @param name the file's name, for the refusal
 * @param endS where the recording ends, when it is known: no segment may start after it
 */
export function parseProtocol(
  text: string,
  name: string,
  endS = Number.POSITIVE_INFINITY,
): Protocol | Refusal {
  const refused = (place: string, need: string, got: string) =>
    refuse('protocol-invalid', {
      at: place === '' ? name : `${name}, ${place}`,
      need,
      got,
      remedy: REMEDY,
    });

  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return refused('', 'a JSON file', 'text that is not JSON');
  }
  const parsed = protocolSchema.safeParse(content);
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!;
    return refused(placeOf(path), 'a protocol as described', message);
  }
  const { segments } = parsed.data;
  for (const [i, { name: segment, from, to }] of segments.entries()) {
    const place = `segments[${i}]`;
    if (to <= from) return refused(place, 'an end after its start', `from ${from} s to ${to} s`);
    if (from >= endS) {
      return refused(place, `a start before the end at ${endS} s`, `a start at ${from} s`);
    }
    for (const [k, earlier] of segments.slice(0, i).entries()) {
      if (earlier.name === segment) {
        return refused(place, 'a name of its own', `the name of segments[${k}], “${segment}”`);
      }
      if (from < earlier.to && earlier.from < to) {
        return refused(place, 'time of its own', `time that segments[${k}] has too`);
      }
    }
  }
  return parsed.data;
}

/** `segments[2].kind`, as a person would point at it in the file. */
function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** The measures of every segment of a protocol, as `recording.json` holds them. */
export function computeSegments(
  signals: Signals,
  events: readonly SpasmEvent[],
  { segments }: Protocol,
): Recording['segments'] {
  return segments.map((segment) => ({
    ...segment,
    measures: computeMeasures(signals, events, segment),
  }));
}
