import type { Author, Correction, RecordingEntry } from '@facialis/record';
import type { SpasmEvent } from '@facialis/spasm';

/** What of an event a person may change. */
export type EventDraft = Pick<SpasmEvent, 'kind' | 'side' | 'onset' | 'offset'>;

/** One thing that is said of an event; what is added has no number yet. */
export type Saying =
  | { readonly action: 'accept' | 'reject'; readonly event: number }
  | ({ readonly action: 'relabel'; readonly event: number } & Pick<EventDraft, 'kind' | 'side'>)
  | ({ readonly action: 'move'; readonly event: number } & Pick<EventDraft, 'onset' | 'offset'>)
  | ({ readonly action: 'add' } & EventDraft);

/** A change of a recording's corrections. */
export type Change =
  | {
      readonly kind: 'say';
      readonly sayings: readonly Saying[];
      readonly author: Author;
      /** When it was said, ISO 8601 in UTC; what is said at one moment is undone together. */
      readonly when: string;
      readonly why?: string;
    }
  | { readonly kind: 'undo' };

/** The recording as it is with a change. */
export function withChange(recording: RecordingEntry, change: Change): RecordingEntry {
  const { corrections = [], ...rest } = recording;
  if (change.kind === 'undo') {
    const kept = corrections.slice(0, corrections.length - lastSaid(recording).length);
    return kept.length === 0 ? rest : { ...rest, corrections: kept };
  }
  const { sayings, author, when, why } = change;
  let next = nextNumber(recording);
  const said = sayings.map((saying): Correction => {
    const event = saying.action === 'add' ? next++ : saying.event;
    return { ...saying, event, author, when, ...(why !== undefined && { why }) };
  });
  return { ...rest, corrections: [...corrections, ...said] };
}

/** The corrections that were said last, at one moment; none where nothing was corrected. */
export function lastSaid({ corrections = [] }: RecordingEntry): readonly Correction[] {
  const last = corrections.at(-1);
  if (last === undefined) return [];
  const first = corrections.findLastIndex(({ when }) => when !== last.when) + 1;
  return corrections.slice(first);
}

/** The number that an event gets that is added now. */
export function nextNumber({ record, corrections = [] }: RecordingEntry): number {
  const taken = [...record.events.map(({ id }) => id), ...corrections.map(({ event }) => event)];
  return Math.max(-1, ...taken) + 1;
}

/** What is said of an event by changing it to what a draft holds; nothing where it is the same. */
export function sayingsOf(event: SpasmEvent, draft: EventDraft): readonly Saying[] {
  const { id } = event;
  const { kind, side, onset, offset } = draft;
  const sayings: Saying[] = [];
  if (kind !== event.kind || side !== event.side) {
    sayings.push({ action: 'relabel', event: id, kind, side });
  }
  if (onset !== event.onset || offset !== event.offset) {
    sayings.push({ action: 'move', event: id, onset, offset });
  }
  return sayings;
}
