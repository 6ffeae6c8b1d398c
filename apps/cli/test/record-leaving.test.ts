import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArchive } from '@facialis/archive';
import type { Entry } from '@facialis/record';
import { isRefusal } from '@facialis/refusal';
import { beforeAll, describe, expect, test } from 'vitest';
import { eyeAspectRatios, RATE } from '../../../packages/measure/test/tracked-tables.ts';
import { newFolder, PATIENCE } from './facialis.ts';
import { add, CANARY, copyOf, fileOf, newPlace, type Place, placeAt } from './record-store.ts';

let place: Place;
let person = '';

beforeAll(async () => {
  place = await newPlace();
  person = await add(place, 'person', { name: CANARY });
  await add(place, 'medicine', {}, person);
  await add(place, 'operation', {}, person);
  await writeFile(join(place.cwd, 'blinks.csv'), eyeAspectRatios());
  const args = ['blinks.csv', '--frame-rate', String(RATE), '--record', person.slice(0, 8)];
  const { code, out, err } = await place.run('import', ...args, '--when', '2026-03-02');
  expect(code, err).toBe(0);
  expect(out).toContain('Kept in the record');
}, PATIENCE);

/** What a record says of a person, without ids and times of keeping. */
async function entriesOf({ run }: Place, who: string): Promise<Entry[]> {
  const { out, err } = await run('record', 'list', who, '--json');
  expect(err).toBe('');
  return (JSON.parse(out) as { content: Entry }[]).map(({ content }) => content);
}

describe('leaving and coming back', { timeout: PATIENCE }, () => {
  test('CLI-70 a backup is verified, becomes the same record elsewhere, and an altered one is told with exit code 8', async () => {
    const here = await copyOf(place);
    const done = await here.run('backup', 'backups', '--json');
    const { folder } = JSON.parse(done.out) as { folder: string };
    expect((await here.run('verify', folder)).code).toBe(0);
    const restored = await here.run('restore', folder, '--store', 'second');
    expect(restored.code).toBe(0);
    const second = { ...here, run: (...args: string[]) => here.run(...args, '--store', 'second') };
    expect(await entriesOf(second, person)).toEqual(await entriesOf(here, person));
    expect((await second.run('verify')).out).toContain('all as they were kept');
    expect((await here.run('restore', folder, '--store', 'second')).err).toContain('not empty');
    const names = await readdir(join(here.cwd, folder), { recursive: true });
    const table = names.find((name) => name.endsWith('versions.jsonl.gz'))!;
    await appendFile(join(here.cwd, folder, table), 'x');
    const altered = await here.run('verify', folder);
    expect(altered.code).toBe(8);
    expect(altered.out).toMatch(/^FAULT .+\n {2}\S/);
    expect((await here.run('restore', folder, '--store', 'third')).code).toBe(3);
  });

  test('CLI-78 a backup that becomes an encrypted record says first what losing the passphrase means', async () => {
    const here = await copyOf(place);
    const { folder } = JSON.parse((await here.run('backup', 'backups', '--json')).out);
    await writeFile(join(here.cwd, 'pass'), 'correct horse battery staple');
    const file = ['--passphrase-file', 'pass'];
    const sealed = await here.run('restore', folder, '--store', 'sealed', ...file);
    expect(sealed.code).toBe(0);
    expect(sealed.err).toContain('If you lose the passphrase, everything in the record is lost');
    expect((await here.run('record', 'list', '--store', 'sealed')).code).toBe(3);
    const plain = await here.run('restore', folder, '--store', 'plain');
    expect(plain.err).not.toContain('If you lose');
  });

  test('CLI-71 export writes an open archive; imported it is the same record, and imported again nothing', async () => {
    const here = await copyOf(place);
    const done = await here.run('export', person, '--out', 'person.zip');
    expect(done).toMatchObject({ code: 0 });
    expect(done.out).toContain('4 entries, 1 file. It is not encrypted.');
    const elsewhere = await newPlace();
    const zip = join(here.cwd, 'person.zip');
    const dry = await elsewhere.run('import', zip, '--dry-run');
    expect(dry.out).toContain('Would be taken: 1 person');
    expect((await elsewhere.run('record', 'list')).out).toBe('Nobody here.\n');
    const taken = JSON.parse((await elsewhere.run('import', zip, '--json')).out);
    expect(taken).toMatchObject({ kept: true, files: 1, already: 0, notTaken: [] });
    expect(await entriesOf(elsewhere, taken.person)).toEqual(await entriesOf(here, person));
    const again = await elsewhere.run('import', zip, '--person', taken.person);
    expect(again.out).toBe('Nothing new to take.\nAlready there: 3 entries.\n');
    const archive = await readArchive(new Blob([await readFile(zip)]), 'person.zip');
    expect(isRefusal(archive)).toBe(false);
  });

  test('CLI-72 a FHIR bundle goes out and comes in; what is not taken is listed; an old one is known as such', async () => {
    const here = await copyOf(place);
    expect((await here.run('export', person, '--out', 'person.json', '--fhir')).code).toBe(0);
    const text = await readFile(join(here.cwd, 'person.json'), 'utf8');
    const bundle = JSON.parse(text);
    bundle.entry.push({ resource: { resourceType: 'Practitioner', id: 'p' } });
    await writeFile(join(here.cwd, 'foreign.json'), JSON.stringify(bundle));
    const elsewhere = await newPlace();
    const { code, out } = await elsewhere.run('import', join(here.cwd, 'foreign.json'));
    expect(code).toBe(0);
    expect(out).toMatch(/Practitioner \d+: .+\./);
    expect(out).toMatch(/file [0-9a-f]{12}…: It did not come along/);
    await writeFile(join(here.cwd, 'old.xml'), '<Bundle xmlns="http://hl7.org/fhir"/>');
    const xml = await elsewhere.run('import', join(here.cwd, 'old.xml'));
    expect(xml.code).toBe(3);
    expect(xml.err).toContain('XML');
  });

  test('CLI-75 a zip that is cut short, or leads out of its folder is refused, and nothing is kept', async () => {
    const here = await copyOf(place);
    await here.run('export', person, '--out', 'person.zip');
    const zip = await readFile(join(here.cwd, 'person.zip'));
    await writeFile(join(here.cwd, 'cut.zip'), zip.subarray(0, zip.length >> 1));
    const escaping = Buffer.from(zip);
    const places = [escaping.indexOf('README.txt'), escaping.lastIndexOf('README.txt')];
    for (const at of places) escaping.write('../../x.tx', at);
    await writeFile(join(here.cwd, 'escape.zip'), escaping);
    for (const [name, code] of [
      ['cut.zip', 'truncated'],
      ['escape.zip', 'archive unsafe'],
    ] as const) {
      const run = await here.run('import', name);
      expect(run, name).toMatchObject({ code: 3, out: '' });
      expect(run.err).toContain(`${code} (${name})`);
    }
    expect((await here.run('record', 'list')).out).toContain('1 to 1 of 1.');
  });

  test('CLI-73 erase wants a yes, leaves nothing of the person, and gives a receipt that names the backups', async () => {
    const here = await copyOf(place);
    await here.run('backup', 'backups');
    const unsure = await here.run('erase', person);
    expect(unsure).toMatchObject({ code: 3, out: '' });
    expect((await here.run('record', 'list')).out).toContain('1 to 1 of 1.');
    const done = await here.run('erase', person, '--yes', '--receipt', 'erased.json');
    expect(done.code).toBe(0);
    expect(done.out).toMatch(/Backups that still hold the person, oldest first:\n {2}\S/);
    const receipt = await readFile(join(here.cwd, 'erased.json'), 'utf8');
    expect(JSON.parse(receipt)).toMatchObject({ schema: 'facialis/erasure/1', person });
    expect(done.out + receipt).not.toContain('Quuxolotl');
    expect((await here.run('record', 'list')).out).toBe('Nobody here.\n');
    expect((await here.run('verify')).code).toBe(0);
  });

  test('CLI-74 a measurement goes into the record with its files; a person who is not there is told before anything is measured', async () => {
    const here = await copyOf(place);
    const [recording] = (await entriesOf(here, person)).filter(({ kind }) => kind === 'recording');
    expect(recording).toMatchObject({
      when: '2026-03-02',
      author: { role: 'program' },
      signals: { mediaType: 'text/csv' },
    });
    expect(recording).not.toHaveProperty('video');
    const cwd = await newFolder();
    const nobody = placeAt(cwd);
    const { code, err } = await nobody.run('analyze', 'nowhere.mp4', '--record', 'abcd');
    expect(code).toBe(3);
    expect(err).toContain('store missing');
    const unknown = await here.run('analyze', 'nowhere.mp4', '--record', 'abcdef12');
    expect(unknown.err).toContain('entry missing');
    const file = await fileOf(here, 'visit');
    expect((await here.run('record', 'add', 'visit', file)).err).toContain('entry missing');
  });
});
