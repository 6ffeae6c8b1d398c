import {
  type BackupDone,
  type BackupVerification,
  PASSPHRASE_WARNING,
  restoreBackup,
  type StoreAddress,
  type Verification,
  verifyBackup,
} from '@facialis/record/store';
import { isRefusal, type Refusal } from '@facialis/refusal';
import { counted } from '@facialis/units';
import type { Command } from 'commander';
import { runCommand } from '../../command.ts';
import { EXIT } from '../../exit-code.ts';
import { placeToWrite } from '../../record/open-store.ts';
import { askPassphrase, givenPassphrase } from '../../record/passphrase.ts';
import { jsonText, printable } from '../../record/printable.ts';
import { actorOf, isServer, placeName, type StorePlace } from '../../record/store-place.ts';
import { addStoreCommand, type RecordOptions, runStoreCommand } from './store-command.ts';

/** Adds `facialis backup`, `facialis restore` and `facialis verify`. */
export function addKeepingSafe(program: Command): void {
  addBackup(program);
  addRestoreBackup(program);
  addVerify(program);
}

function addBackup(program: Command): void {
  addStoreCommand(program, 'backup', 'write a whole copy of the record into a new folder')
    .argument('<parent>', 'where the copies lie; each gets a folder of its own')
    .addHelpText('after', BACKUP_EXAMPLES)
    .action((parent: string, options: RecordOptions) =>
      runStoreCommand(options, async ({ store, actor, signal, tell, print }) => {
        const done = await store.backup(actor, parent, { signal, onProgress: tell });
        if (isRefusal(done)) return done;
        const { folder } = done;
        if (options.json) print(jsonText(done));
        else if (!options.quiet) {
          print(`Backup: ${folder}\n${countsText(done)}`);
        }
        return EXIT.done;
      }),
    );
}

/** How much a backup holds, as a line. */
function countsText({ people, versions, files }: Counts): string {
  const parts = [
    counted(people, 'person', 'people'),
    counted(versions, 'version'),
    counted(files, 'file'),
  ];
  return `${parts.join(', ')}.\n`;
}

type Counts = Pick<BackupDone, 'people' | 'versions' | 'files'>;

const BACKUP_EXAMPLES = `
A backup of an encrypted record is encrypted with the same passphrase. Files that have not changed
since the backup before take no further room on the same disk.

Example:
  facialis backup /media/disk/facialis`;

interface RestoreOptions extends RecordOptions {
  readonly plain?: boolean;
}

function addRestoreBackup(program: Command): void {
  addStoreCommand(program, 'restore', 'make a new record from a backup; --store must be empty')
    .argument('<backup>', 'folder of the backup')
    .option('--plain', 'an encrypted backup may become a record that is not encrypted')
    .addHelpText('after', RESTORE_EXAMPLES)
    .action((backup: string, options: RestoreOptions) =>
      runCommand(options, async ({ signal, tell, print }) => {
        const place = placeToWrite(options);
        if (isRefusal(place)) return place;
        const given = await givenPassphrase(options);
        if (isRefusal(given)) return given;
        const restore = (passphrase: string | undefined) =>
          restoreBackup(backup, warned(newAddress(place, passphrase, options)), {
            actor: actorOf(options),
            plain: options.plain ?? false,
            signal,
            onProgress: tell,
            ...(passphrase === undefined ? {} : { passphrase }),
          });
        const restored = await askingPassphrase(restore, given, signal);
        if (isRefusal(restored)) return restored;
        const { lost } = restored;
        if (options.json) print(jsonText(restored));
        else if (!options.quiet) {
          print(`Restored into ${placeName(place.at)}.\n${countsText(restored)}`);
          if (lost.length > 0)
            print(`Lost before the backup was made: ${counted(lost.length, 'file')}.\n`);
        }
        return EXIT.done;
      }),
    );
}

/** The new record is encrypted with the backup's passphrase, where it lies in a folder. */
function newAddress(
  place: StorePlace,
  passphrase: string | undefined,
  { plain = false }: RestoreOptions,
): StoreAddress {
  return passphrase === undefined || plain || isServer(place.at) ? place : { ...place, passphrase };
}

/** The address, after what losing its passphrase means was said. */
function warned(address: StoreAddress): StoreAddress {
  if (address.passphrase !== undefined) process.stderr.write(`${PASSPHRASE_WARNING}\n\n`);
  return address;
}

/** Does it with the passphrase that is given, or with one that is asked for when it is missing. */
async function askingPassphrase<T>(
  work: (passphrase: string | undefined) => Promise<T | Refusal>,
  given: string | undefined,
  signal: AbortSignal,
): Promise<T | Refusal> {
  const first = await work(given);
  if (!isRefusal(first) || first.code !== 'passphrase-missing') return first;
  const typed = await askPassphrase('Passphrase of the backup: ', signal);
  return typed === undefined ? first : work(typed);
}

const RESTORE_EXAMPLES = `
This is also how a record moves to PostgreSQL and back. The new record is encrypted as the backup was;
PostgreSQL is not encrypted by this program, so an encrypted backup goes there only with --plain.

Examples:
  facialis restore /media/disk/facialis/BACKUP --store record-2
  facialis restore BACKUP --store postgres://clinic@localhost/record --files clinic-files`;

function addVerify(program: Command): void {
  addStoreCommand(program, 'verify', 'is everything there as it was kept? The record, or a backup')
    .argument('[backup]', 'folder of a backup (default: the record itself)')
    .option('--since <head>', 'a head noted down earlier: nothing before it may have changed')
    .addHelpText('after', VERIFY_EXAMPLES)
    .action((backup: string | undefined, options: RecordOptions & { readonly since?: string }) =>
      backup === undefined ? verifyStore(options) : verifyFolder(backup, options),
    );
}

const VERIFY_EXAMPLES = `
Exit code 8 when something was lost or altered; each finding says what, where and the way out.

Examples:
  facialis verify
  facialis verify /media/disk/facialis/BACKUP`;

function verifyStore(options: RecordOptions & { readonly since?: string }): Promise<void> {
  return runStoreCommand(options, async ({ store, actor, signal, tell, print }) => {
    const { since } = options;
    const found = await store.verify(actor, {
      signal,
      onProgress: tell,
      ...(since === undefined ? {} : { sinceHead: since }),
    });
    return isRefusal(found) ? found : printVerification(found, options, print);
  });
}

function verifyFolder(backup: string, options: RecordOptions): Promise<void> {
  return runCommand(options, async ({ signal, tell, print }) => {
    const given = await givenPassphrase(options);
    if (isRefusal(given)) return given;
    const found = await verifyBackup(backup, {
      signal,
      onProgress: tell,
      ...(given === undefined ? {} : { passphrase: given }),
    });
    return isRefusal(found) ? found : printVerification(found, options, print);
  });
}

/** Prints what was found; the exit code says whether something is wrong. */
function printVerification(
  found: Verification | BackupVerification,
  { json, quiet }: RecordOptions,
  print: (text: string) => void,
): number {
  const { findings, versions, files, head } = found;
  const faults = findings.filter(({ level }) => level === 'fault').length;
  if (json) print(jsonText(found));
  else {
    for (const { level, at, what, remedy } of findings) {
      print(printable(`${level.toUpperCase()} ${at}: ${what}\n  ${remedy}\n`));
    }
    if (!quiet) {
      const looked = `${counted(versions, 'version')} and ${counted(files, 'file')}`;
      const result = faults === 0 ? ': all as they were kept' : `, ${counted(faults, 'fault')}`;
      print(`${looked}${result}.\n`);
      if ('lookedInside' in found && found.encrypted && !found.lookedInside) {
        print('Encrypted: with --passphrase-file its tables are looked at too.\n');
      }
      print(`Head of the audit, to note down: ${head}\n`);
    }
  }
  return faults === 0 ? EXIT.done : EXIT.faults;
}
