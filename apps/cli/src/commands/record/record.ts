import type { Command } from 'commander';
import { addChanges } from './change.ts';
import { addCreate } from './create.ts';
import { addLooks } from './look.ts';
import { addPassphrase } from './passphrase.ts';
import { addWords } from './words.ts';

const EXAMPLES = `
A first record:
  facialis record create
  facialis record example person > person.json      change it, then
  facialis record add person person.json            prints the person's id
  facialis record add symptoms today.json --person ID
  facialis record list ID`;

/** Adds `facialis record` with its commands. */
export function addRecord(program: Command): void {
  const record = program
    .command('record')
    .description('keep one person’s course, or a clinic’s: add, look at, change, restore')
    .addHelpText('after', EXAMPLES);
  addCreate(record);
  addChanges(record);
  addLooks(record);
  addPassphrase(record);
  addWords(record);
}
