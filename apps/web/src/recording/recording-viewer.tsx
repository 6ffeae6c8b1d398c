import type { CorrectedEvent } from '@facialis/record';
import { correctedEvents } from '@facialis/record';
import { Trans } from '@lingui/react/macro';
import { useMemo, useRef, useState } from 'react';
import type { VersionOf } from '../api/record.ts';
import { useTimeText } from '../entries/words/use-time-text.ts';
import { CorrectionBar } from './correction-bar.tsx';
import { EventEditor } from './event-editor.tsx';
import { EventList, listedEvents, numberOf } from './event-list.tsx';
import { FilmStrips } from './film-strips.tsx';
import { Finding } from './finding.tsx';
import { NoTraces } from './lack-note.tsx';
import { MeasuresTable } from './measures-table.tsx';
import { Player, PlayerSection } from './player.tsx';
import { Traces, useRecordingWindow } from './traces.tsx';
import { useChosenEvent } from './use-chosen-event.ts';
import { useCorrections } from './use-corrections.ts';
import { evenTimes, usePlayback } from './use-playback.ts';
import { lackOf, useSignals } from './use-signals.ts';
import { videoAddress } from './video-stage.tsx';
import { KeysHelp } from './viewer-keys.tsx';
import { WaitingNote } from './waiting-note.tsx';

/** An event is shown from this long before its beginning to this long after its end, s. */
const LEAD_S = 0.7;
const TAIL_S = 0.5;
/** Length of an event that is added, until its edges are set, s. */
const NEW_EVENT_S = 0.4;
/** How near to an event a press in the traces must be, as a share of what is shown. */
const PRESS_SHARE = 0.01;

/** One recording: what it found, its video in step with its traces, its events and measures. */
export function RecordingViewer({ version }: { readonly version: VersionOf<'recording'> }) {
  const timeText = useTimeText();
  const corrections = useCorrections(version);
  const { recording } = corrections;
  const { record } = recording;
  const events = useMemo(() => correctedEvents(recording), [recording]);
  const standing = useMemo(() => events.flatMap(({ event }) => event ?? []), [events]);
  const isCorrected = events.some(({ automatic, event }) => automatic !== event);
  const { state, measures } = useSignals(
    recording.signals ? version.entry : null,
    isCorrected ? standing : null,
    record.quality.reasons,
  );
  const signals = state.at === 'read' ? state.signals : null;
  const timeS = useMemo(() => signals?.timeS ?? evenTimes(record.source), [signals, record.source]);
  const shared = useRecordingWindow(timeS);
  const playback = usePlayback(timeS);
  const chosen = useChosenEvent(corrections, events);
  const [isAll, setIsAll] = useState(false);
  const viewer = useRef<HTMLElement>(null);

  const show = (one: CorrectedEvent) => {
    const { onset, offset } = one.event ?? one.automatic!;
    playback.show(onset - LEAD_S, offset + TAIL_S);
  };
  const choose = (one: CorrectedEvent) => {
    chosen.choose(one);
    show(one);
  };
  const goToEvent = (step: -1 | 1) => {
    const listed = listedEvents(events, isAll);
    const at = listed.findIndex((one) => numberOf(one) === chosen.number);
    const time = playback.playhead.current();
    const after = listed.findIndex((one) => (one.event ?? one.automatic)!.onset > time);
    const end = after < 0 ? listed.length : after;
    const next = at >= 0 ? at + step : step > 0 ? end : end - 1;
    const one = listed[next];
    if (one) choose(one);
  };
  const pick = (time: number) => {
    const { from, to } = shared.current();
    const near = PRESS_SHARE * (to - from);
    const one = listedEvents(events, true)
      .filter(({ event }) => event && time > event.onset - near && time < event.offset + near)
      .sort((a, b) => length(a) - length(b))[0];
    if (one) choose(one);
    else playback.seek(time);
  };
  const addHere = () => {
    const onset = playback.playhead.current();
    const side = recording.side ?? record.affectedSide ?? 'left';
    chosen.begin({ kind: 'spasm', side, onset, offset: onset + NEW_EVENT_S });
  };
  const marked = chosen.marked
    ? [...standing.filter(({ id }) => id !== chosen.marked!.id), chosen.marked]
    : standing;
  const isUnusable = record.quality.verdict === 'unusable';
  return (
    <>
      <p className="soft">{timeText(recording.when)}</p>
      <Finding recording={recording} />
      {recording.note !== undefined && <p className="said">{recording.note}</p>}
      <PlayerSection
        at={viewer}
        className="viewer"
        label={record.source.name}
        playback={playback}
        onEvent={goToEvent}
      >
        <div className="viewer-video">
          <Player version={version} timeS={timeS} playback={playback} onEvent={goToEvent} />
          <KeysHelp />
        </div>
        <div className="viewer-traces">
          {signals ? (
            <Traces
              signals={signals}
              shared={shared}
              playhead={playback.playhead}
              events={marked}
              chosen={chosen.marked}
              segments={record.segments}
              onPick={pick}
              onMove={(edges) => chosen.draft && chosen.change({ ...chosen.draft, ...edges })}
            />
          ) : state.at === 'reading' ? (
            <p role="status" className="panel">
              <Trans>Reading the traces …</Trans>
            </p>
          ) : (
            <NoTraces lack={lackOf(state)} />
          )}
        </div>
        <div className="viewer-events">
          <EventList
            events={events}
            chosen={chosen.number}
            isAll={isAll}
            onAll={setIsAll}
            onChoose={choose}
          />
          <CorrectionBar corrections={corrections} onAdd={addHere} />
        </div>
        <div className="viewer-editor">
          <WaitingNote corrections={corrections} />
          {chosen.draft && (
            <EventEditor
              key={chosen.number}
              chosen={chosen}
              draft={chosen.draft}
              timeS={timeS}
              onShow={() => chosen.one && show(chosen.one)}
              onClose={() => {
                chosen.close();
                viewer.current?.focus({ preventScroll: true });
              }}
            />
          )}
        </div>
      </PlayerSection>
      {!isUnusable && (
        <MeasuresTable automatic={record.measures} corrected={isCorrected ? measures : null} />
      )}
      {recording.video && (
        <FilmStrips
          address={videoAddress(version.entry)}
          spasms={standing.filter(({ kind }) => kind === 'spasm')}
          timeS={timeS}
          onShow={(time) => {
            playback.seek(time);
            viewer.current?.focus();
          }}
        />
      )}
    </>
  );
}

function length({ event }: CorrectedEvent): number {
  return event ? event.offset - event.onset : Number.POSITIVE_INFINITY;
}
