import { Buffer } from 'node:buffer';
import { makeRecordingEntry } from '@facialis/record';
import type { Actor, Store, Version } from '@facialis/record/store';
import { isRefusal, type Refusal } from '@facialis/refusal';
import type { KeptAnalysis } from './analysis.ts';
import type { Measured } from './worker-messages.ts';

/** Characters of signals.csv that are written at once. */
const PIECE = 2 ** 20;

/** Keeps what was measured as a recording with its video, signals and protocol. */
export async function keepMeasured(
  store: Store,
  actor: Actor,
  { person, when, file, protocol }: KeptAnalysis,
  { recording, signalsCsv }: Measured,
): Promise<Version | Refusal> {
  const signals = await store.putFile(actor, piecesOf(signalsCsv), 'text/csv');
  if (isRefusal(signals)) return signals;
  const content = makeRecordingEntry({
    record: recording,
    when,
    signals,
    video: file,
    ...(protocol ? { protocol } : {}),
  });
  // Nobody typed this, so nobody is asked whether it was meant so.
  const kept = await store.save(actor, { person, content, confirmed: 'all' });
  if ('asked' in kept) throw new TypeError('nothing is asked where all is confirmed');
  return kept;
}

async function* piecesOf(text: string): AsyncIterable<Uint8Array> {
  for (let from = 0; from < text.length; from += PIECE)
    yield Buffer.from(text.slice(from, from + PIECE));
}
