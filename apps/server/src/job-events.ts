import type { JobState, Jobs } from './jobs.ts';

/** Server-sent events of a work: its state now and after each change; the stream ends with it. */
export function jobEvents(jobs: Jobs, id: string): Response {
  const encoder = new TextEncoder();
  let unwatch = () => {};
  const events = new ReadableStream<Uint8Array>({
    start(controller) {
      const tell = (state: JobState) => {
        controller.enqueue(encoder.encode(`data: ${JSON.stringify(state)}\n\n`));
        if (state.state === 'running') return;
        unwatch();
        controller.close();
      };
      unwatch = jobs.watch(id, tell);
    },
    cancel: () => unwatch(),
  });
  return new Response(events, { headers: { 'content-type': 'text/event-stream' } });
}
