/** Server-sent events of something that goes on: its state now and after each change, to its end. */
export function stateEvents<State>(
  watch: (onState: (state: State) => void) => () => void,
  isOver: (state: State) => boolean,
): Response {
  const encoder = new TextEncoder();
  let unwatch = () => {};
  const events = new ReadableStream<Uint8Array>({
    start(controller) {
      unwatch = watch((state) => {
        controller.enqueue(encoder.encode(`data: ${JSON.stringify(state)}\n\n`));
        if (!isOver(state)) return;
        unwatch();
        controller.close();
      });
    },
    cancel: () => unwatch(),
  });
  return new Response(events, { headers: { 'content-type': 'text/event-stream' } });
}
