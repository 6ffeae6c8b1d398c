import { compareTimes, correctedEvents } from '@facialis/record';
import type { Measures, Signals } from '@facialis/spasm';
import { Link } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import type { VersionOf } from '../api/record.ts';
import { useTimeText } from '../entries/words/use-time-text.ts';
import { ChangesTable } from './changes-table.tsx';
import { Finding } from './finding.tsx';
import { NoTraces } from './lack-note.tsx';
import { Player, PlayerSection } from './player.tsx';
import { Traces, useRecordingWindow } from './traces.tsx';
import { evenTimes, usePlayback } from './use-playback.ts';
import { lackOf, type SignalsState, useSignals } from './use-signals.ts';

/** An event that begins this near to where one is is the one that is seen, s. */
const SAME_S = 0.005;

/** A recording with what is known of its signals. */
interface Loaded {
  readonly version: VersionOf<'recording'>;
  readonly state: SignalsState;
  /** By its events as they were corrected. */
  readonly measures: Measures;
}

/** Two recordings of one person, the earlier one first: traces on the same scales, and what changed. */
export function BesideViewer({
  one,
  other,
}: {
  readonly one: VersionOf<'recording'>;
  readonly other: VersionOf<'recording'>;
}) {
  const inOrder = compareTimes(one.content.when, other.content.when) <= 0;
  const before = useLoaded(inOrder ? one : other);
  const after = useLoaded(inOrder ? other : one);
  const [first, second] = [signalsOf(before), signalsOf(after)];
  return (
    <>
      <div className="beside">
        <Pane loaded={before} {...(second && { beside: second })} />
        <Pane loaded={after} {...(first && { beside: first })} />
      </div>
      <ChangesTable
        before={{ ...before.version.content.record, measures: before.measures }}
        after={{ ...after.version.content.record, measures: after.measures }}
      />
    </>
  );
}

function useLoaded(version: VersionOf<'recording'>): Loaded {
  const { content, entry } = version;
  const events = useMemo(() => correctedEvents(content), [content]);
  const standing = useMemo(() => {
    const isCorrected = events.some(({ automatic, event }) => automatic !== event);
    return isCorrected ? events.flatMap(({ event }) => event ?? []) : null;
  }, [events]);
  const { state, measures } = useSignals(
    content.signals ? entry : null,
    standing,
    content.record.quality.reasons,
  );
  return { version, state, measures: measures ?? content.record.measures };
}

function signalsOf({ state }: Loaded): Signals | null {
  return state.at === 'read' ? state.signals : null;
}

function Pane({
  loaded: { version, state },
  beside,
}: {
  readonly loaded: Loaded;
  readonly beside?: Signals;
}) {
  const timeText = useTimeText();
  const { content, entry, person } = version;
  const { record, when } = content;
  const signals = state.at === 'read' ? state.signals : null;
  const events = useMemo(
    () => correctedEvents(content).flatMap(({ event }) => event ?? []),
    [content],
  );
  const timeS = useMemo(() => signals?.timeS ?? evenTimes(record.source), [signals, record.source]);
  const shared = useRecordingWindow(timeS);
  const playback = usePlayback(timeS);
  const pane = useRef<HTMLElement>(null);
  const goToEvent = (step: -1 | 1) => {
    const time = playback.playhead.current();
    const spasms = events.filter(({ kind }) => kind === 'spasm');
    const next =
      step > 0
        ? spasms.find(({ onset }) => onset > time + SAME_S)
        : spasms.findLast(({ onset }) => onset < time - SAME_S);
    if (next) playback.seek(next.onset);
  };
  return (
    <PlayerSection
      at={pane}
      className="pane"
      label={timeText(when)}
      playback={playback}
      onEvent={goToEvent}
    >
      <h2>
        <Link to="/p/$person/recordings/$entry" params={{ person, entry }}>
          {timeText(when)}
        </Link>
      </h2>
      <Finding recording={content} />
      <Player version={version} timeS={timeS} playback={playback} onEvent={goToEvent} />
      {signals ? (
        <Traces
          signals={signals}
          {...(beside && { beside })}
          shared={shared}
          playhead={playback.playhead}
          events={events}
          chosen={null}
          segments={record.segments}
          onPick={playback.seek}
        />
      ) : (
        state.at !== 'reading' && <NoTraces lack={lackOf(state)} />
      )}
    </PlayerSection>
  );
}
