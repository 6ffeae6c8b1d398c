import { networkInterfaces } from 'node:os';
import { isRefusal, type Refusal, refuse } from '@facialis/refusal';
import {
  certificateFor,
  fingerprintOf,
  type KeyPair,
  type Listening,
  listenToPhones,
  type Server,
} from '@facialis/server';

/** The usual port for phones, beside that of this machine. */
const USUAL_PORT = 17_078;
const ANY_PORT = 0;

/** This machine's own address in the network that phones share with it; null where it has none. */
export function networkAddress(): string | null {
  const addresses = Object.values(networkInterfaces()).flatMap((own) => own ?? []);
  const reached = addresses.find(({ internal, family }) => !internal && family === 'IPv4');
  return reached?.address ?? null;
}

/** Where phones come in, and what they compare. */
export interface ServedPhones {
  readonly listening: Listening;
  /** SHA-256 of the certificate. */
  readonly fingerprint: string;
}

/** Lets phones of the same network in, over TLS and by the password alone. */
export async function servePhones(
  server: Server,
  folder: string,
  address: string,
): Promise<ServedPhones | Refusal> {
  if ((await server.newEntryLink()) !== null) return refuseWithoutPassword();
  const certificate = await certificateFor(folder, address, new Date());
  const listening = await listenSomewhere(server, address, certificate);
  if (isRefusal(listening)) return listening;
  return { listening, fingerprint: fingerprintOf(certificate) };
}

async function listenSomewhere(
  server: Server,
  address: string,
  certificate: KeyPair,
): Promise<Listening | Refusal> {
  for (const port of [USUAL_PORT, ANY_PORT]) {
    const listening = await listenToPhones(server, address, port, certificate).catch(() => null);
    if (listening !== null) return listening;
  }
  return refuseAddress('one that this machine does not have');
}

/** Why phones are not let in where this machine has no such address. */
export function refuseAddress(got: string): Refusal {
  return refuse('not-allowed', {
    at: '--phone',
    need: 'an address of this machine in the network of the phone',
    got,
    remedy: 'Connect this machine to the network, or name its address: --phone 192.168.1.20.',
  });
}

function refuseWithoutPassword(): Refusal {
  return refuse('not-allowed', {
    at: '--phone',
    need: 'a password before other devices are let in',
    got: 'a record whose door opens by a link',
    remedy: 'Start without --phone, set a password in the settings, then start with it again.',
  });
}
