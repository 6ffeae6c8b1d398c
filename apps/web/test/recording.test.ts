import { correctedEvents, EXAMPLES, recordingEntrySchema } from '@facialis/record';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Change,
  lastSaid,
  type Saying,
  sayingsOf,
  withChange,
} from '../src/recording/corrections.ts';
import { frameShownAt, stepTime } from '../src/recording/playhead.ts';

const { corrections: _, ...RECORDING } = EXAMPLES.recording;
const [SPASM] = RECORDING.record.events;
const draft = fc.record({
  kind: fc.constantFrom('spasm', 'blink', 'bilateral-closure', 'voluntary'),
  side: fc.constantFrom('left', 'right', 'both'),
  onset: fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10),
  length: fc.integer({ min: 1, max: 50 }),
});
const drafts = draft.map(({ length, ...rest }) => ({
  ...rest,
  offset: rest.onset + length / 10,
}));
const saying = fc.oneof(
  fc.constantFrom<Saying>({ action: 'accept', event: 0 }, { action: 'reject', event: 0 }),
  drafts.map(({ kind, side }): Saying => ({ action: 'relabel', event: 0, kind, side })),
  drafts.map(({ onset, offset }): Saying => ({ action: 'move', event: 0, onset, offset })),
  drafts.map((event): Saying => ({ action: 'add', ...event })),
);
const said = (sayings: readonly Saying[], second: number): Change => ({
  kind: 'say',
  sayings,
  author: { role: 'clinician' },
  when: new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString(),
});
const sayings = fc.array(fc.array(saying, { minLength: 1, maxLength: 3 }), { maxLength: 5 });

const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);

describe('corrections of a recording', () => {
  test('WEB-23 are ones that the record keeps, whatever is said in whatever order', () => {
    fc.assert(
      fc.property(sayings, (all) => {
        const corrected = all.reduce((now, each, i) => withChange(now, said(each, i)), RECORDING);
        expect(recordingEntrySchema.safeParse(corrected).error).toBeUndefined();
        expect(lastSaid(corrected)).toHaveLength(all.at(-1)?.length ?? 0);
      }),
    );
  });

  test('WEB-23 are taken back one after another, until the recording is as it was found', () => {
    fc.assert(
      fc.property(sayings, (all) => {
        let now = RECORDING;
        const steps = all.map((each, i) => (now = withChange(now, said(each, i))));
        for (const before of [RECORDING, ...steps.slice(0, -1)].toReversed().slice(0, all.length)) {
          now = withChange(now, { kind: 'undo' });
          expect(now).toEqual(before);
        }
      }),
    );
  });

  test('WEB-23 make of an event what was typed, and nothing where nothing was changed', () => {
    fc.assert(
      fc.property(drafts, (wanted) => {
        const corrected = withChange(RECORDING, said(sayingsOf(SPASM!, wanted), 0));
        const [one] = correctedEvents(corrected);
        expect(one!.event).toMatchObject(wanted);
        expect(sayingsOf(one!.event!, wanted)).toEqual([]);
      }),
    );
  });

  test('WEB-23 give an event that is added a number that no event had', () => {
    const add: Saying = { action: 'add', kind: 'spasm', side: 'left', onset: 1, offset: 2 };
    const twice = withChange(RECORDING, said([add, add], 0));
    expect(twice.corrections?.map(({ event }) => event)).toEqual([1, 2]);
  });
});

describe('where one is in a recording', () => {
  const times = fc
    .array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 100 })
    .map((steps) => steps.map((_, i) => sum(steps.slice(0, i + 1)) / 1000));

  test('WEB-21 is a frame’s own time, and a step goes to the next one’s', () => {
    fc.assert(
      fc.property(times, fc.nat(), (timeS, pick) => {
        const frame = pick % timeS.length;
        expect(frameShownAt(timeS, timeS[frame]!)).toBe(frame);
        expect(stepTime(timeS, timeS[frame]!, 1)).toBe(
          timeS[Math.min(frame + 1, timeS.length - 1)],
        );
        expect(stepTime(timeS, timeS[frame]!, -1)).toBe(timeS[Math.max(frame - 1, 0)]);
      }),
    );
  });
});
