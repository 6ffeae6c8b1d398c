/**
 * A process that works on a store until it is killed, and says on standard output what the store
 * has acknowledged, a line of JSON each. Its arguments: the store's address as JSON, and the
 * folder for backups.
 */
import { writeSync } from 'node:fs';
import { openStore, type StoreAddress } from '@facialis/record/store';
import { workWithoutEnd } from './crash-work.ts';
import { orThrow } from './or-throw.ts';

const STANDARD_OUTPUT = 1;
const [address, backups] = process.argv.slice(2);
writeSync(STANDARD_OUTPUT, '{"what":"begin"}\n');
const store = orThrow(await openStore(JSON.parse(address!) as StoreAddress));
await workWithoutEnd(store, backups!, (one) =>
  writeSync(STANDARD_OUTPUT, `${JSON.stringify(one)}\n`),
);
