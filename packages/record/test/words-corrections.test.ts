import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Correction, correctedEvents, EXAMPLES, readEntry } from '../src/index.ts';
import { arbitraryEntry } from './arbitrary/index.ts';

const read = (json: unknown) => readEntry(json, { now: new Date('2024-11-22T12:00:00Z') });
const AUTHOR = { author: { role: 'clinician' }, when: '2024-05-01' } as const;
const [FOUND] = EXAMPLES.recording.record.events;

/** The first event after corrections of the example, which has one spasm of 0.4 s on the left. */
function after(...corrections: Correction[]) {
  return correctedEvents({ ...EXAMPLES.recording, corrections })[0];
}

describe('corrections', () => {
  test('RECORD-28 the automatic result stays as it is beside what a person corrected', () => {
    fc.assert(
      fc.property(arbitraryEntry('recording'), (entry) => {
        const before = structuredClone(entry);
        const events = correctedEvents(entry);
        expect(entry).toEqual(before);
        const found = events.flatMap(({ automatic }) => automatic ?? []);
        expect(found.toSorted((a, b) => a.id - b.id)).toEqual(entry.record.events);
        const added = (entry.corrections ?? []).filter(({ action }) => action === 'add');
        expect(events).toHaveLength(entry.record.events.length + added.length);
        expect(events.flatMap(({ corrections }) => corrections)).toHaveLength(
          entry.corrections?.length ?? 0,
        );
        for (const { automatic, event, corrections } of events) {
          if (corrections.length === 0) expect(event).toBe(automatic);
          const last = corrections.at(-1)?.action;
          expect(event === null).toBe(last === 'reject');
          if (last === 'accept' && automatic) expect(event).toBe(automatic);
          if (event) expect(event.offset).toBeGreaterThan(event.onset);
        }
      }),
    );
  });

  test('RECORD-29 rejected, relabelled, moved and added events are as the person says', () => {
    const reject: Correction = { ...AUTHOR, action: 'reject', event: 0 };
    expect(after(reject)).toMatchObject({ automatic: FOUND, event: null });
    expect(after(reject, { ...AUTHOR, action: 'accept', event: 0 })?.event).toEqual(FOUND);
    expect(
      after({ ...AUTHOR, action: 'relabel', event: 0, kind: 'blink', side: 'both' })?.event,
    ).toMatchObject({ kind: 'blink', side: 'both', form: null, peakLidClosure: null, onset: 4.2 });
    expect(
      after({ ...AUTHOR, action: 'move', event: 0, onset: 4, offset: 5.5 })?.event,
    ).toMatchObject({ form: 'tonic', peakTime: 4.35, peakLidClosure: 0.7 });
    expect(
      after({ ...AUTHOR, action: 'move', event: 0, onset: 10, offset: 10.5 })?.event,
    ).toMatchObject({ form: 'clonic', peakTime: 10.25, peakLidClosure: null, parts: [] });
    const added = {
      ...AUTHOR,
      action: 'add',
      event: 1,
      kind: 'spasm',
      side: 'left',
      onset: 1,
      offset: 1.5,
    } as const;
    expect(after(added)).toMatchObject({
      automatic: null,
      event: { id: 1, form: 'clonic', confidence: 1, peakLidClosure: null },
    });
  });

  test('RECORD-30 a correction of no event, of a taken number or with an end before its start is refused', () => {
    const withCorrection = (correction: object) =>
      read({ ...EXAMPLES.recording, corrections: [{ ...AUTHOR, ...correction }] });
    const added = { action: 'add', kind: 'spasm', side: 'left', onset: 1, offset: 2 };
    expect(withCorrection({ action: 'reject', event: 7 })).toMatchObject({
      code: 'entry-impossible',
      at: 'corrections[0].event',
    });
    expect(withCorrection({ ...added, event: 0 })).toMatchObject({ at: 'corrections[0].event' });
    expect(withCorrection({ ...added, event: 1, offset: 1 })).toMatchObject({
      at: 'corrections[0].offset',
    });
    expect(withCorrection({ action: 'delete', event: 0 })).toMatchObject({
      at: 'corrections[0].action',
      need: 'one of accept, reject, relabel, move, add',
    });
  });
});
