import type { CorrectedEvent } from '@facialis/record';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { useWords } from './words.ts';

/** The number of an event, whatever became of it. */
export function numberOf({ automatic, corrections }: CorrectedEvent): number {
  return automatic?.id ?? corrections[0]!.event;
}

/** The events that are listed: spasms, those that were rejected too, or everything. */
export function listedEvents(
  events: readonly CorrectedEvent[],
  isAll: boolean,
): readonly CorrectedEvent[] {
  if (isAll) return events;
  return events.filter((one) => (one.event ?? one.automatic)?.kind === 'spasm');
}

/** All events in order of time; pressing one shows it in the video. */
export function EventList({
  events,
  chosen,
  isAll,
  onAll,
  onChoose,
}: {
  readonly events: readonly CorrectedEvent[];
  readonly chosen: number | null;
  /** Whether blinks and other movements are listed too. */
  readonly isAll: boolean;
  readonly onAll: (isAll: boolean) => void;
  readonly onChoose: (event: CorrectedEvent) => void;
}) {
  const { t } = useLingui();
  const spasms = listedEvents(events, false);
  const others = events.length - spasms.length;
  const count = spasms.filter(({ event }) => event?.kind === 'spasm').length;
  const shown = listedEvents(events, isAll);
  return (
    <section className="event-list" aria-labelledby="events-title">
      <h2 id="events-title">
        <Plural value={count} _0="No spasm" one="# spasm" other="# spasms" />
      </h2>
      {others > 0 && (
        <label className="check">
          <input type="checkbox" checked={isAll} onChange={() => onAll(!isAll)} />
          <Plural
            value={others}
            one="Also # blink or other movement"
            other="Also # blinks and other movements"
          />
        </label>
      )}
      {shown.length > 0 && (
        <ol aria-label={t`Events in order of time`}>
          {shown.map((one) => (
            <EventRow
              key={numberOf(one)}
              one={one}
              isChosen={numberOf(one) === chosen}
              onChoose={onChoose}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

function EventRow({
  one,
  isChosen,
  onChoose,
}: {
  readonly one: CorrectedEvent;
  readonly isChosen: boolean;
  readonly onChoose: (event: CorrectedEvent) => void;
}) {
  const { kinds, sides, forms, timeWords } = useWords();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const list = row.current?.parentElement;
    if (!isChosen || !list) return;
    // Only the list is scrolled; the page stays where it is.
    const { offsetTop, offsetHeight } = row.current!;
    if (offsetTop < list.scrollTop) list.scrollTop = offsetTop;
    const end = offsetTop + offsetHeight - list.clientHeight;
    if (end > list.scrollTop) list.scrollTop = end;
  }, [isChosen]);
  const event = one.event ?? one.automatic!;
  const { onset, offset, kind, side, form } = event;
  return (
    <li ref={row} className={one.event === null ? 'rejected' : undefined}>
      <button type="button" aria-current={isChosen} onClick={() => onChoose(one)}>
        <span className="event-time">{timeWords(onset)}</span>{' '}
        <span>
          {kind === 'spasm' && form !== null ? forms[form] : kinds[kind]},{' '}
          <span className={`side ${side}`}>{sides[side]}</span>, {timeWords(offset - onset)}
        </span>{' '}
        <Standing one={one} />
      </button>
    </li>
  );
}

/** What a person made of an event. */
export function Standing({ one }: { readonly one: CorrectedEvent }) {
  const last = one.corrections.at(-1);
  if (last === undefined) return null;
  return (
    <span className="standing">
      {one.event === null ? (
        <Trans>rejected</Trans>
      ) : last.action === 'accept' ? (
        <Trans>accepted</Trans>
      ) : one.automatic === null ? (
        <Trans>added</Trans>
      ) : (
        <Trans>changed</Trans>
      )}
    </span>
  );
}
