/** Starts the server: `node main.ts --store FOLDER --port 0 --backups FOLDER --app FOLDER`. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openStore } from '@facialis/record/store';
import { isRefusal } from '@facialis/refusal';
import { listen } from './listen.ts';
import { createServer } from './server.ts';

const USAGE = 'Name the record with --store FOLDER; --port, --backups and --app may be left out.';

const { store: at, port, backups, app } = readOptions();
if (at === undefined) fail(USAGE, 2);

const passphrase = process.env.FACIALIS_PASSPHRASE;
const store = await openStore(passphrase === undefined ? { at } : { at, passphrase });
if (isRefusal(store)) {
  fail(`Needed ${store.need}; got ${store.got}. ${store.remedy}`, 3);
}

const server = createServer({
  store,
  folder: join(at, 'server'),
  ...(backups === undefined ? {} : { backups }),
  ...(app === undefined ? {} : { app }),
  log: (line) => console.error(JSON.stringify(line)),
});
const listening = await listen(server, Number(port)).catch(() => null);
if (listening === null) {
  await store.close();
  fail(`Port ${port} is taken or none that can be used. Leave --port out for any that is free.`, 2);
}
const { origin, close } = listening;
await printEntry();

// Enter gives a new link: the one before opens no longer.
process.stdin.on('data', printEntry);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    process.stdin.destroy();
    await close();
    await server.close();
    await store.close();
  });
}

async function printEntry(): Promise<void> {
  const link = await server.newEntryLink();
  console.log(link === null ? `Sign in: ${origin}` : `Open once: ${origin}${link}`);
}

function readOptions() {
  try {
    const text = { type: 'string' } as const;
    const port = { ...text, default: '0' };
    return parseArgs({ options: { store: text, port, backups: text, app: text } }).values;
  } catch {
    return fail(USAGE, 2);
  }
}

function fail(sentence: string, code: number): never {
  console.error(sentence);
  process.exit(code);
}
