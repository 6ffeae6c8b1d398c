/** Starts the server: `node main.ts --store FOLDER --port 0 --backups FOLDER --app FOLDER`. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openStore } from '@facialis/record/store';
import { isRefusal } from '@facialis/refusal';
import { listen } from './listen.ts';
import { createServer } from './server.ts';

const { values } = parseArgs({
  options: {
    store: { type: 'string' },
    port: { type: 'string', default: '0' },
    backups: { type: 'string' },
    app: { type: 'string' },
  },
});
const { store: at, port, backups, app } = values;
if (at === undefined || !/^\d{1,5}$/.test(port)) {
  console.error('Name the record with --store FOLDER, and a port with --port or none.');
  process.exit(2);
}

const passphrase = process.env.FACIALIS_PASSPHRASE;
const store = await openStore(passphrase === undefined ? { at } : { at, passphrase });
if (isRefusal(store)) {
  console.error(`Needed ${store.need}; got ${store.got}. ${store.remedy}`);
  process.exit(3);
}

const server = createServer({
  store,
  folder: join(at, 'server'),
  ...(backups === undefined ? {} : { backups }),
  ...(app === undefined ? {} : { app }),
  log: (line) => console.error(JSON.stringify(line)),
});
const { origin, close } = await listen(server, Number(port));
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
