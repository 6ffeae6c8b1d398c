import { once } from 'node:events';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { KeyPair } from './phone/certificate.ts';
import type { Server } from './server.ts';

/** The only address that is listened on without TLS: no other machine reaches it. */
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
export function listen(server: Server, port: number): Promise<Listening> {
  const fetch = (request: Request) => server.request(request);
  return start(createAdaptorServer({ fetch }), 'http', LOOPBACK, port);
}

/**
 * Lets a server listen to phones, over TLS, on an address of this machine. Rejects with the
 * system's error where the port is taken or the address is none of this machine.
 *
 * @param port 0 for any that is free
 */
export function listenToPhones(
  server: Server,
  address: string,
  port: number,
  { key, cert }: KeyPair,
): Promise<Listening> {
  const fetch = (request: Request) => server.request(request);
  const serverOptions = { key, cert, minVersion: 'TLSv1.2' } as const;
  const listener = createAdaptorServer({ fetch, createServer: createTlsServer, serverOptions });
  return start(listener, 'https', address, port);
}

async function start(
  listener: ReturnType<typeof createAdaptorServer>,
  scheme: 'http' | 'https',
  address: string,
  port: number,
): Promise<Listening> {
  listener.listen(port, address);
  await once(listener, 'listening');
  const { port: own } = listener.address() as AddressInfo;
  return {
    origin: `${scheme}://${address}:${own}`,
    async close() {
      const closed = once(listener, 'close');
      listener.close();
      if ('closeAllConnections' in listener) listener.closeAllConnections();
      await closed;
    },
  };
}
