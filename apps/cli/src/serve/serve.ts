import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isRefusal, type Refusal, refuse } from '@facialis/refusal';
import { createServer, type Listening, listen, type Server } from '@facialis/server';
import type { CommandContext } from '../command.ts';
import type { StoreContext } from '../commands/record/store-command.ts';
import { EXIT } from '../exit-code.ts';
import { isServer, placeName, type StoreOptions, storePlace } from '../record/store-place.ts';
import { hasDesktop, openBrowser } from './open-browser.ts';
import { networkAddress, refuseAddress, servePhones } from './serve-phones.ts';
import { servingPlace } from './serving-place.ts';

/** How the record is served. */
export interface ServeOptions extends StoreOptions {
  /** Port that must be free; the usual one, or any that is free, when left out. */
  readonly port?: number;
  /** Folder for backups. */
  readonly backups?: string;
  /** Folder of the built app. */
  readonly app?: string;
  /** Address that phones of the network reach this machine by; `true` for the one that it finds. */
  readonly phone?: string | true;
  /** Whether the browser is opened. */
  readonly open: boolean;
  /** Whether requests are told on standard error. */
  readonly log?: boolean;
}

/** The usual port: the same address each time keeps what the browser remembers of the app. */
const USUAL_PORT = 17_077;
const ANY_PORT = 0;

/** Serves the open record until the command is stopped. */
export async function serve(
  options: ServeOptions,
  context: StoreContext,
): Promise<number | Refusal> {
  const { store, signal, print } = context;
  const { app } = options;
  if (app !== undefined && !existsSync(join(app, 'index.html'))) return refuseApp(app);
  const phoneAddress = options.phone === true ? networkAddress() : (options.phone ?? null);
  if (options.phone && phoneAddress === null) return refuseAddress('none');
  const named = storePlace(options);
  // Whoever reads it in the browser does not know where the program was started.
  const place = isServer(named.at) ? named : { ...named, at: resolve(named.at) };
  const { own, backups } = servingPlace(place);
  const backupsTo = resolve(options.backups ?? backups);
  const server = createServer({
    store,
    folder: own,
    place: { name: placeName(place.at), database: isServer(place.at) ? 'postgresql' : 'sqlite' },
    backups: backupsTo,
    ...(app === undefined ? {} : { app: resolve(app) }),
    ...(phoneAddress === null ? {} : { phoneAddress }),
    log: (line) => {
      if (options.log || 'fault' in line) process.stderr.write(`${JSON.stringify(line)}\n`);
    },
  });
  const phones = phoneAddress === null ? null : await servePhones(server, own, phoneAddress);
  if (isRefusal(phones)) return phones;
  const listening = await listenSomewhere(server, options.port);
  if (isRefusal(listening)) {
    await phones?.listening.close();
    return listening;
  }
  try {
    if (!options.quiet) {
      print(`The record: ${placeName(place.at)}${store.encrypted ? ', encrypted' : ''}\n`);
      if (store.readOnly)
        print('A newer Facialis wrote it: it is shown, and nothing is changed.\n');
      print(`Backups go to: ${backupsTo}\n`);
    }
    if (phones !== null) {
      print(`On the phone: ${phones.listening.origin}\n`);
      print(
        `The phone warns of the certificate once. Go on only where it is this one (SHA-256):\n`,
      );
      print(`  ${phones.fingerprint}\n`);
    }
    await tellEntry(server, listening, options, context);
    const again = () => void tellLink(server, listening, print);
    process.stdin.on('data', again);
    await stopped(signal);
  } finally {
    process.stdin.destroy();
    await phones?.listening.close();
    await listening.close();
    await server.close();
  }
  if (!options.quiet) print('Facialis has ended; the record is closed.\n');
  return EXIT.done;
}

/** The usual port, or any that is free; one that was asked for must be free itself. */
async function listenSomewhere(
  server: Server,
  port: number | undefined,
): Promise<Listening | Refusal> {
  try {
    return await listen(server, port ?? USUAL_PORT);
  } catch {
    if (port === undefined) return listen(server, ANY_PORT);
    return refuse('not-allowed', {
      at: '--port',
      need: 'a free port that this program may use',
      got: `port ${port}, which is taken or reserved`,
      remedy: 'Name another, or leave --port out.',
    });
  }
}

/** Says how to come in, and opens the browser where there is one to be seen. */
async function tellEntry(
  server: Server,
  listening: Listening,
  options: ServeOptions,
  { print }: CommandContext,
): Promise<void> {
  const address = await tellLink(server, listening, print);
  const opens = options.open && hasDesktop(process.env, process.platform);
  if (!options.quiet) {
    if (opens) print('It opens in the browser now. If no window comes up, open it yourself.\n');
    print('Press Enter here for a new link, Ctrl-C to end.\n');
  }
  if (opens) openBrowser(address);
}

/** Prints a new way in; the link before opens no longer. */
async function tellLink(
  server: Server,
  { origin }: Listening,
  print: (text: string) => void,
): Promise<string> {
  const link = await server.newEntryLink();
  const address = link === null ? origin : `${origin}${link}`;
  print(link === null ? `Sign in with the password: ${address}\n` : `Open once: ${address}\n`);
  return address;
}

async function stopped(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}

function refuseApp(app: string): Refusal {
  return refuse('file-missing', {
    at: app,
    need: 'the folder of the built app',
    got: 'one without index.html',
    remedy: 'Run npm start, which builds it, or leave --app out for the API alone.',
  });
}
