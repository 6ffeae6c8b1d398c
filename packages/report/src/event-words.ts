import type { RecordedSide, Recording, SpasmEvent } from '@facialis/spasm';

type Part = SpasmEvent['parts'][number];

/** What the parts of the face are called on a page. */
export const PART_WORDS: Record<Part, string> = {
  'orbicularis-oculi': 'eye',
  cheek: 'cheek',
  mouth: 'mouth',
  forehead: 'forehead',
};

/** Parts from top to bottom of the face, as they are listed. */
export const PART_ORDER: readonly Part[] = ['forehead', 'orbicularis-oculi', 'cheek', 'mouth'];

/** The spasms of a recording, in order of time. */
export function spasmsOf(recording: Recording): SpasmEvent[] {
  return recording.events.filter((event) => event.kind === 'spasm');
}

/** Whether an event is drawn on a half of the face. */
export function isOn(event: SpasmEvent, side: RecordedSide): boolean {
  return event.side === side || event.side === 'both';
}

/**
 * Pull of the mouth corner that weighs as much as a fully closed eye when spasms are put in order
 * of strength, mm. Only the order of the film strips rests on it, no measure does.
 */
const FULL_PULL_MM = 8;

function strength(event: SpasmEvent): number {
  return (event.peakLidClosure ?? 0) + (event.peakCommissureMm ?? 0) / FULL_PULL_MM;
}

/** The strongest spasms, at most `count`, in order of time. */
export function strongestSpasms(recording: Recording, count: number): SpasmEvent[] {
  return spasmsOf(recording)
    .toSorted((a, b) => strength(b) - strength(a) || a.onset - b.onset)
    .slice(0, count)
    .toSorted((a, b) => a.onset - b.onset);
}

/** The letter that names a shown spasm in figures and film strips: A, B, C … */
export function letterOf(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}
