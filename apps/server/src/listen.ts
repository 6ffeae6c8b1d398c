import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Server } from './server.ts';

/** The only address that is listened on: no other machine reaches it. */
const LOOPBACK = '127.0.0.1';

/** A server that listens. */
export interface Listening {
  /** Such as `http://127.0.0.1:4711`. */
  readonly origin: string;
  /** Stops listening and cuts what is under way. */
  close(): Promise<void>;
}

/**
 * Lets a server listen on the loopback. Rejects with the system's error where the port is taken.
 *
 * @param port 0 for any that is free
 */
export async function listen(server: Server, port: number): Promise<Listening> {
  const listener = createAdaptorServer({ fetch: (request) => server.request(request) });
  listener.listen(port, LOOPBACK);
  await once(listener, 'listening');
  const { port: own } = listener.address() as AddressInfo;
  return {
    origin: `http://${LOOPBACK}:${own}`,
    async close() {
      const closed = once(listener, 'close');
      listener.close();
      if ('closeAllConnections' in listener) listener.closeAllConnections();
      await closed;
    },
  };
}
