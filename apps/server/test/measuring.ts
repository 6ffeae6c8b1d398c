/** Asking a server to measure, and waiting for what comes of it; for the tests of the queue. */
import { fileURLToPath } from 'node:url';
import { EXAMPLES } from '@facialis/record';
import type { FileRef, Version } from '@facialis/record/store';
import { expect, vi } from 'vitest';
import type { AnalysisState } from '../src/analyses/analysis.ts';
import type { Measuring } from '../src/analyses/measure-in-worker.ts';
import type { Client } from './own-server.ts';

/** Milliseconds a worker may take on two busy cores. */
export const PATIENCE_MS = 60_000;

/** Measuring by a worker that does what the video says. */
export const OBEDIENT: Measuring = {
  worker: fileURLToPath(new URL('./obedient-worker.ts', import.meta.url)),
  silenceMs: PATIENCE_MS,
};

/** What asking to measure is answered with. */
export interface Added {
  readonly recordings: readonly string[];
  readonly analysis: AnalysisState | null;
}

export async function addPerson(client: Client): Promise<string> {
  const json = { content: EXAMPLES.person };
  return ((await (await client.ask('POST', '/api/people', { json })).json()) as Version).person;
}

export async function putVideo(client: Client, video: Uint8Array | string): Promise<FileRef> {
  const body = typeof video === 'string' ? video : new Uint8Array(video);
  const headers = { 'content-type': 'video/mp4' };
  return (await (await client.ask('POST', '/api/files', { headers, body })).json()) as FileRef;
}

/** Asks for a kept video to be measured. */
export async function measure(
  client: Client,
  person: string,
  file: FileRef,
  more: object = {},
): Promise<Added> {
  const json = { file, mirrored: false, ...more };
  const answer = await client.ask('POST', `/api/people/${person}/analyses`, { json });
  expect(answer.status).toBe(202);
  return (await answer.json()) as Added;
}

/** A video that tells an obedient worker what to do before it answers. */
export function orders(text: string): string {
  return `${text}\nrecording ${JSON.stringify(EXAMPLES.recording.record)}`;
}

/** Puts a video and asks for it; gives the id of its analysis. */
export async function begin(
  client: Client,
  person: string,
  video: Uint8Array | string,
): Promise<string> {
  const { analysis } = await measure(client, person, await putVideo(client, video));
  return analysis!.analysis;
}

export async function stateOf(client: Client, analysis: string): Promise<AnalysisState> {
  return (await (await client.ask('GET', `/api/analyses/${analysis}`)).json()) as AnalysisState;
}

/** Waits until an analysis stands so. */
export function until(
  client: Client,
  analysis: string,
  state: AnalysisState['state'],
): Promise<AnalysisState> {
  const look = async () => {
    const now = await stateOf(client, analysis);
    expect(now.state, JSON.stringify(now.refusal)).toBe(state);
    return now;
  };
  return vi.waitFor(look, { timeout: PATIENCE_MS, interval: 20 });
}

/** Watches an analysis: gives all states that its events tell, to its end. */
export async function watch(
  client: Client,
  analysis: string,
): Promise<{ states(): Promise<AnalysisState[]> }> {
  const answer = await client.ask('GET', `/api/analyses/${analysis}/events`);
  expect(answer.headers.get('content-type')).toBe('text/event-stream');
  return { states: () => statesIn(answer) };
}

async function statesIn(answer: Response): Promise<AnalysisState[]> {
  const lines = (await answer.text()).split('\n').filter((line) => line.startsWith('data: '));
  return lines.map((line) => JSON.parse(line.slice('data: '.length)) as AnalysisState);
}

/** The recordings of a person. */
export async function recordingsIn(client: Client, person: string): Promise<Version[]> {
  const answer = await client.ask('GET', `/api/people/${person}/course?kinds=recording`);
  return (await answer.json()) as Version[];
}
