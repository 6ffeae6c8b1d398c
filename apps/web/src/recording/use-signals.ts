import type { Measures, QualityReason, Signals, SpasmEvent } from '@facialis/spasm';
import { useEffect, useRef, useState } from 'react';
import type { Lack, SignalsAnswer, SignalsRequest } from './signals-messages.ts';

/** How far the signals of a recording have come. */
export type SignalsState =
  | { readonly at: 'reading' }
  | { readonly at: 'read'; readonly signals: Signals }
  /** The recording was kept without them. */
  | { readonly at: 'none' }
  | { readonly at: 'lacking'; readonly lack: Lack }
  | { readonly at: 'failed'; readonly message: string };

/** The signals of a recording, and the measures of its events as they are corrected. */
export interface RecordingSignals {
  readonly state: SignalsState;
  /** The measures of the corrected events; null until they are there. */
  readonly measures: Measures | null;
}

/**
 * Reads a recording's signals in a worker of their own, so that the page stays at hand.
 *
 * @param entry the recording; null for one that was kept without signals
 * @param corrected the events as they were corrected; null where nothing was
 */
export function useSignals(
  entry: string | null,
  corrected: readonly SpasmEvent[] | null,
  reasons: readonly QualityReason[],
): RecordingSignals {
  const [state, setState] = useState<SignalsState>({ at: 'reading' });
  const [measured, setMeasured] = useState<{ number: number; measures: Measures } | null>(null);
  const worker = useRef<Worker>(null);
  const asked = useRef(0);
  useEffect(() => {
    if (entry === null) return setState({ at: 'none' });
    setState({ at: 'reading' });
    const own = new Worker(new URL('./signals.worker.ts', import.meta.url), { type: 'module' });
    worker.current = own;
    own.onmessage = ({ data }: MessageEvent<SignalsAnswer>) => {
      if (data.kind === 'measured') setMeasured(data);
      else if (data.kind === 'read') setState({ at: 'read', signals: data.signals });
      else if (data.kind === 'lacking') setState({ at: 'lacking', lack: data.lack });
      else setState({ at: 'failed', message: data.message });
    };
    own.onerror = ({ message }) => setState({ at: 'failed', message });
    own.postMessage({ kind: 'read', entry } satisfies SignalsRequest);
    return () => own.terminate();
  }, [entry]);
  const isRead = state.at === 'read';
  useEffect(() => {
    if (!isRead || corrected === null) return;
    asked.current += 1;
    const request: SignalsRequest = {
      kind: 'measure',
      number: asked.current,
      events: corrected,
      reasons,
    };
    worker.current?.postMessage(request);
  }, [isRead, corrected, reasons]);
  const isCurrent = corrected !== null && measured?.number === asked.current;
  return { state, measures: isCurrent ? measured.measures : null };
}

/** Why there are no signals; null where the recording was kept without them. */
export function lackOf(state: SignalsState): Lack | null {
  if (state.at === 'lacking') return state.lack;
  if (state.at !== 'failed') return null;
  return { need: 'the signals of this recording', got: state.message, remedy: 'Reload the page.' };
}
