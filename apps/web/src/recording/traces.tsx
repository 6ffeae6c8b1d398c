import type { Span } from '@facialis/report';
import { unmeasuredSpans } from '@facialis/report';
import type { Signals } from '@facialis/spasm';
import { Trans, useLingui } from '@lingui/react/macro';
import { type CSSProperties, useCallback, useEffect, useMemo, useRef } from 'react';
import { Placed, placeOver } from '../plots/placed.tsx';
import { createSharedWindow, type SharedWindow } from '../plots/shared-window.ts';
import { TimePlot } from '../plots/time-plot.tsx';
import { reachWindow } from '../plots/time-window.ts';
import type { Paper } from '../plots/uplot.ts';
import { usePanZoom } from '../plots/use-pan-zoom.ts';
import { WindowBar } from '../plots/window-bar.tsx';
import { EdgeHandles } from './edge-handles.tsx';
import type { Playhead } from './playhead.ts';
import { type MarkedEvent, paintMarks } from './trace-marks.ts';
import { LONGEST_JOIN_S, TRACE_GUTTER_REM, type TracePanel, tracePanels } from './trace-panels.ts';
import { useWords } from './words.ts';

/** The shortest stretch that is shown, s: a few frames. */
const SHORTEST_S = 0.2;
/** Stretches that were not measured and lie closer together than this are drawn as one, s. */
const JOIN_UNMEASURED_S = 0.1;
/** Heights of the plots, rem. */
const PANEL_REM = { lid: 7, mouth: 6, brow: 6 } as const;
/** Room for the words of the time axis, rem. */
const TIME_AXIS_REM = 1;

/** What the traces of a recording show. */
export interface TracesProps {
  readonly signals: Signals;
  /** Signals of a recording beside this one, for common scales. */
  readonly beside?: Signals;
  readonly shared: SharedWindow;
  readonly playhead?: Playhead;
  readonly events: readonly MarkedEvent[];
  readonly chosen: MarkedEvent | null;
  readonly segments: readonly (Span & { readonly name: string })[];
  /** A press at a time. */
  readonly onPick?: (time: number) => void;
  /** The chosen event's edges are dragged. */
  readonly onMove?: (edges: { readonly onset: number; readonly offset: number }) => void;
}

/** The window over all of a recording. */
export function useRecordingWindow(timeS: ArrayLike<number>): SharedWindow {
  return useMemo(() => {
    const from = timeS[0] ?? 0;
    const to = Math.max(timeS[timeS.length - 1] ?? 0, from + SHORTEST_S);
    return createSharedWindow({ from, to, least: SHORTEST_S });
  }, [timeS]);
}

/** The movements of both halves of the face over time, in step with the video. */
export function Traces(props: TracesProps) {
  const { signals, beside, shared, playhead, events, chosen, segments, onPick, onMove } = props;
  const { t } = useLingui();
  const { traceNames, sides, windowWords } = useWords();
  const stage = useRef<HTMLDivElement>(null);
  const panels = useMemo(() => tracePanels(signals, beside), [signals, beside]);
  const unmeasured = useMemo(() => unmeasuredSpans(signals, JOIN_UNMEASURED_S), [signals]);
  const under = useCallback(
    (paper: Paper) => paintMarks(paper, { events, chosen, unmeasured, segments }),
    [events, chosen, unmeasured, segments],
  );
  usePanZoom(stage, {
    shared,
    gutterRem: TRACE_GUTTER_REM,
    onPick: (time) => onPick?.(time),
    isTaken: ({ target }) => target instanceof Element && target.closest('.edge') !== null,
  });
  return (
    <div className="traces">
      <div
        ref={stage}
        className="plots"
        style={{ '--gutter': `${TRACE_GUTTER_REM}rem` } as CSSProperties}
      >
        {segments.length > 0 && (
          <div className="tasks" aria-hidden="true">
            <div className="plots-over">
              {segments.map(({ name, from, to }) => (
                <Placed key={name} shared={shared} from={from} to={to} className="task">
                  {name}
                </Placed>
              ))}
            </div>
          </div>
        )}
        {panels.map((panel) => (
          <figure key={panel.name} className="trace">
            <figcaption>
              <span>
                <b>{traceNames[panel.name]}</b> {panel.unit}
                <Lacking panel={panel} />
              </span>
              <span>
                <span className="side right">▲ {sides.right}</span>{' '}
                <span className="side left">▼ {sides.left}</span>
              </span>
            </figcaption>
            <div className="trace-plot">
              <TimePlot
                shared={shared}
                options={panel.options}
                times={signals.timeS}
                series={panel.series}
                longestJoin={LONGEST_JOIN_S}
                under={under}
                heightRem={PANEL_REM[panel.name] + (panel.options.hasTimeAxis ? TIME_AXIS_REM : 0)}
              />
            </div>
          </figure>
        ))}
        <div className="plots-over">
          {playhead && <PlayheadLine shared={shared} playhead={playhead} />}
          {chosen && onMove && (
            <EdgeHandles shared={shared} timeS={signals.timeS} event={chosen} onMove={onMove} />
          )}
        </div>
      </div>
      <WindowBar
        shared={shared}
        label={t`Part of the recording that is shown`}
        words={windowWords}
      />
    </div>
  );
}

function Lacking({ panel: { lacking } }: { readonly panel: TracePanel }) {
  if (lacking.length === 0) return null;
  if (lacking.length === 2) {
    return (
      <span className="soft">
        {' '}
        <Trans>not measured in this recording</Trans>
      </span>
    );
  }
  return (
    <span className="soft">
      {' '}
      {lacking[0] === 'left' ? <Trans>left not measured</Trans> : <Trans>right not measured</Trans>}
    </span>
  );
}

/** Where one is; the window goes along when the playhead leaves it. */
function PlayheadLine({
  shared,
  playhead,
}: {
  readonly shared: SharedWindow;
  readonly playhead: Playhead;
}) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = () => {
      const time = playhead.current();
      placeOver(line.current!, shared.current(), { from: time, to: time });
    };
    place();
    const stops = [
      shared.follow(place),
      playhead.follow((time) => {
        shared.change(reachWindow(shared.current(), time, shared.limits));
        place();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [shared, playhead]);
  return <div ref={line} className="playhead" />;
}
