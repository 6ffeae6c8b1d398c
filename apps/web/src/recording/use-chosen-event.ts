import type { Author, CorrectedEvent } from '@facialis/record';
import { useState } from 'react';
import { type EventDraft, nextNumber, type Saying, sayingsOf } from './corrections.ts';
import { numberOf } from './event-list.tsx';
import type { MarkedEvent } from './trace-marks.ts';
import type { Corrections } from './use-corrections.ts';

/** The number that an event has in the picture while it is being added. */
const NEW = -1;

/** The event that is looked at, and what is being made of it. */
export interface ChosenEvent {
  /** Its number; null for none. */
  readonly number: number | null;
  /** The event itself; null while one is being added. */
  readonly one: CorrectedEvent | null;
  readonly draft: EventDraft | null;
  readonly why: string;
  readonly role: Author['role'];
  /** As it is marked in the traces, with what is being changed. */
  readonly marked: MarkedEvent | null;
  choose(one: CorrectedEvent): void;
  /** Begins to add an event. */
  begin(draft: EventDraft): void;
  close(): void;
  change(draft: EventDraft): void;
  setWhy(why: string): void;
  setRole(role: Author['role']): void;
  accept(): void;
  reject(): void;
  save(): void;
}

/** Holds the chosen event and says corrections of it. */
export function useChosenEvent(
  { recording, apply }: Corrections,
  events: readonly CorrectedEvent[],
): ChosenEvent {
  const [number, setNumber] = useState<number | null>(null);
  const [draft, setDraft] = useState<EventDraft | null>(null);
  const [why, setWhy] = useState('');
  const [role, setRole] = useState<Author['role']>(
    recording.corrections?.at(-1)?.author.role ?? 'self',
  );
  const one = events.find((each) => numberOf(each) === number) ?? null;
  const event = one?.event ?? one?.automatic ?? null;

  const say = (sayings: readonly Saying[]) => {
    if (sayings.length === 0) return;
    const when = new Date().toISOString();
    const words = why.trim();
    apply({
      kind: 'say',
      sayings,
      author: { role },
      when,
      ...(words !== '' && { why: words }),
    });
    setWhy('');
  };
  const open = (next: number | null, first: EventDraft | null) => {
    setNumber(next);
    setDraft(first);
    setWhy('');
  };
  return {
    number,
    one,
    draft,
    why,
    role,
    marked: draft && number !== null ? { id: number, ...draft } : null,
    choose: (each) => open(numberOf(each), draftOf(each.event ?? each.automatic!)),
    begin: (first) => open(NEW, first),
    close: () => open(null, null),
    change: setDraft,
    setWhy,
    setRole,
    accept() {
      if (!one?.automatic) return;
      say([{ action: 'accept', event: one.automatic.id }]);
      setDraft(draftOf(one.automatic));
    },
    reject() {
      if (one?.event) say([{ action: 'reject', event: one.event.id }]);
    },
    save() {
      if (draft === null) return;
      if (event) return say(sayingsOf(event, draft));
      say([{ action: 'add', ...draft }]);
      setNumber(nextNumber(recording));
    },
  };
}

function draftOf({ kind, side, onset, offset }: EventDraft): EventDraft {
  return { kind, side, onset, offset };
}
