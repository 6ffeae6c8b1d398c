import { type SpasmEvent, TONIC_FROM_S } from '@facialis/spasm';
import type { Correction } from './correction.ts';
import type { RecordingEntry } from './recording.ts';

/** What of a recording's entry its events follow from. */
export type CorrectedRecording = Pick<RecordingEntry, 'record' | 'corrections'>;

/** An event as it was found and as it stands after a person's corrections. */
export interface CorrectedEvent {
  /** What was found automatically; null for an event that a person added. */
  readonly automatic: SpasmEvent | null;
  /** What holds now; null when a person says that there was no such event. */
  readonly event: SpasmEvent | null;
  /** The corrections of this event, in their order; none when nobody looked at it. */
  readonly corrections: readonly Correction[];
}

/** What is measured on a face, and cannot be known of an event that was not measured so. */
const UNMEASURED = {
  peakLidClosure: null,
  peakCommissureMm: null,
  peakCommissureLateralMm: null,
  peakCommissureUpMm: null,
  peakBrowMm: null,
  parts: [],
  otherBabinski: null,
} satisfies Partial<SpasmEvent>;

/**
 * The events of a recording with the corrections that a person made, beside what was found
 * automatically, in order of time. Corrections hold in their order, the last one most: `accept`
 * takes an event as it was found, `reject` says that there was none, `relabel` and `move` change
 * kind, side or time. Measures of a side or time that an event no longer has are left out.
 */
export function correctedEvents({
  record,
  corrections = [],
}: CorrectedRecording): CorrectedEvent[] {
  const byEvent = Map.groupBy(corrections, ({ event }) => event);
  const found = record.events.map((automatic) => ({
    automatic,
    event: automatic,
    corrections: byEvent.get(automatic.id) ?? [],
  }));
  const added = corrections
    .filter((correction) => correction.action === 'add')
    .map((correction) => ({
      automatic: null,
      event: addedEvent(correction),
      corrections: byEvent.get(correction.event)!,
    }));
  return [...found, ...added]
    .map((one) => ({ first: one.event, corrected: { ...one, event: corrected(one) } }))
    .sort((a, b) => a.first.onset - b.first.onset || a.first.id - b.first.id)
    .map(({ corrected }) => corrected);
}

function corrected({
  event: first,
  corrections,
}: {
  event: SpasmEvent;
  corrections: readonly Correction[];
}): SpasmEvent | null {
  let rejected = false;
  let event = first;
  for (const correction of corrections) {
    rejected = correction.action === 'reject';
    if (correction.action === 'accept') event = first;
    if (correction.action === 'relabel') event = relabelled(event, correction);
    if (correction.action === 'move') event = moved(event, correction);
  }
  return rejected ? null : event;
}

function relabelled(
  event: SpasmEvent,
  { kind, side }: Extract<Correction, { action: 'relabel' }>,
): SpasmEvent {
  const measured = side === event.side ? {} : UNMEASURED;
  return { ...event, ...measured, kind, side, form: formOf(kind, event) };
}

function moved(
  event: SpasmEvent,
  { onset, offset }: Extract<Correction, { action: 'move' }>,
): SpasmEvent {
  const hasPeak = event.peakTime >= onset && event.peakTime <= offset;
  const measured = hasPeak ? {} : { ...UNMEASURED, peakTime: (onset + offset) / 2 };
  return { ...event, ...measured, onset, offset, form: formOf(event.kind, { onset, offset }) };
}

function addedEvent({
  event: id,
  kind,
  side,
  onset,
  offset,
}: Extract<Correction, { action: 'add' }>): SpasmEvent {
  const form = formOf(kind, { onset, offset });
  const peakTime = (onset + offset) / 2;
  return { id, kind, side, onset, offset, peakTime, form, ...UNMEASURED, confidence: 1 };
}

function formOf(
  kind: SpasmEvent['kind'],
  { onset, offset }: { onset: number; offset: number },
): SpasmEvent['form'] {
  if (kind !== 'spasm') return null;
  return offset - onset >= TONIC_FROM_S ? 'tonic' : 'clonic';
}
