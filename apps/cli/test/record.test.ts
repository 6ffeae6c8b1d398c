import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EXAMPLES, KINDS } from '@facialis/record';
import { openStore } from '@facialis/record/store';
import { isRefusal } from '@facialis/refusal';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkRecord } from '../src/record/check-record.ts';
import { facialis, newFolder, PATIENCE, start } from './facialis.ts';
import { add, copyOf, fileOf, newPlace, type Place, placeAt } from './record-store.ts';

let place: Place;
let person = '';
let visit = '';

beforeAll(async () => {
  place = await newPlace();
  person = await add(place, 'person', { name: 'Example Person' });
  visit = await add(place, 'visit', {}, person);
  await add(place, 'toxin-session', {}, person.slice(0, 6));
}, PATIENCE);

describe('the record', { timeout: PATIENCE }, () => {
  test('CLI-60 create makes a record in an empty folder alone; other commands make none', async () => {
    const again = await place.run('record', 'create');
    expect(again).toMatchObject({ code: 3, out: '' });
    expect(again.err).toContain('store not empty');
    const elsewhere = placeAt(await newFolder());
    const missing = await elsewhere.run('record', 'list');
    expect(missing.code).toBe(3);
    expect(missing.err).toContain('facialis record create');
  });

  test('CLI-61 lists are tables within 80 columns, in order of time; ids go by their first characters', async () => {
    const people = await place.run('record', 'list');
    expect(people.out).toMatch(/^Id +Person +Last visit +Entries\n/);
    expect(people.out).toMatch(/Example Person, born 1961, female +2024-03-09 +2\n/);
    expect(people.out).toContain('1 to 1 of 1.');
    const course = await place.run('record', 'list', person.slice(0, 8));
    const lines = course.out.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^When +What +Side +In short +Id$/);
    expect(lines.slice(1).map((line) => line.split(/ {2,}/)[1])).toEqual([
      'Person',
      'Visit',
      'Toxin session',
    ]);
    for (const line of [...lines, ...people.out.split('\n')]) {
      expect(Array.from(line).length).toBeLessThanOrEqual(80);
    }
    const json = await place.run('record', 'list', person, '--kind', 'visit', '--json');
    expect(JSON.parse(json.out)).toMatchObject([{ entry: visit, content: EXAMPLES.visit }]);
    const nobody = await place.run('record', 'list', '--search', 'nobody', '--sort', 'name');
    expect(nobody).toMatchObject({ code: 0, out: 'Nobody here.\n' });
  });

  test('CLI-62 what is unusual is asked with its source and exit code 7, and kept when it is confirmed', async () => {
    const here = await copyOf(place);
    const point = { muscle: 'orbicularis-oculi', side: 'left', units: 450 };
    const session = await fileOf(here, 'toxin-session', { points: [point, point] });
    const args = ['record', 'add', 'toxin-session', session, '--person', person];
    const asked = await here.run(...args);
    expect(asked).toMatchObject({ code: 7, out: '' });
    expect(asked.err).toContain('Nothing is kept yet.');
    expect(asked.err).toMatch(/dose-above-published \(.+\): .+\n {2}Source: .+/);
    const codes = /--confirm (.+)/.exec(asked.err)![1]!.split(' ');
    expect(new Set(codes).size).toBe(codes.length);
    const kept = await here.run(...args, '--confirm', ...codes, '--json');
    expect(kept.code).toBe(0);
    expect(JSON.parse(kept.out).confirmed.toSorted()).toEqual(codes.toSorted());
  });

  test('CLI-63 an entry is changed, deleted and brought back; each version stays; a change of an older one is told', async () => {
    const here = await copyOf(place);
    const changed = await fileOf(here, 'visit', { reason: 'Corrected words' });
    const why = ['--from', '1', '--why', 'typing error'];
    expect((await here.run('record', 'edit', visit, changed, ...why)).code).toBe(0);
    const late = await here.run('record', 'edit', visit, changed, ...why);
    expect(late).toMatchObject({ code: 3, out: '' });
    expect(late.err).toContain('version conflict');
    const gone = await here.run('record', 'delete', visit, '--from', '2', '--why', 'wrong person');
    expect(gone.out).toContain('Deleted: visit');
    expect((await here.run('record', 'list', person)).out).not.toContain('Visit');
    expect((await here.run('record', 'list', person, '--deleted')).out).toContain('(deleted)');
    const back = ['--version', '1', '--from', '3', '--why', 'right person after all'];
    expect((await here.run('record', 'restore', visit, ...back)).out).toContain('version 4');
    const history = await here.run('record', 'history', visit.slice(0, 9));
    expect(history.out.trimEnd().split('\n').length).toBe(5);
    expect(history.out).toContain('typing error');
    const second = await here.run('record', 'show', visit, '--version', '2');
    expect(second.out).toContain('reason: Corrected words');
    const audit = await here.run('record', 'audit', person, '--limit', '200', '--json');
    expect(JSON.parse(audit.out)).toEqual(
      expect.arrayContaining([expect.objectContaining({ entry: visit, outcome: 'refused' })]),
    );
    const rows = await here.run('record', 'audit', person, '--limit', '200');
    expect(rows.out).toMatch(/ deleted entry +\S+ v3/);
    expect(rows.out).toMatch(/ kept entry, refused /);
  });

  test('CLI-64 kinds, example and schema explain the words without a record; each example can be added', async () => {
    const nowhere = placeAt(await newFolder());
    const kinds = await nowhere.run('record', 'kinds', '--json');
    expect(JSON.parse(kinds.out).map(({ kind }: { kind: string }) => kind)).toEqual(KINDS);
    const schema = await nowhere.run('record', 'schema', 'medicine');
    expect(JSON.parse(schema.out).required).toContain('substance');
    const example = await nowhere.run('record', 'example', 'mri');
    expect(JSON.parse(example.out)).toEqual(EXAMPLES.mri);
    const here = await copyOf(place);
    const env = { ...process.env, FACIALIS_STORE: join(here.cwd, 'store') };
    const args = ['record', 'add', 'mri', '-', '--person', person];
    const { child, ended } = start(args, here.cwd, { env, stdio: ['pipe', 'pipe', 'pipe'] });
    child.stdin?.end(example.out);
    expect(await ended).toMatchObject({ code: 0 });
  });

  test('CLI-67 while one process has the record open, a second is told which', async () => {
    const here = await copyOf(place);
    const store = await openStore({ at: join(here.cwd, 'store') });
    if (isRefusal(store)) throw new Error(store.code);
    const { code, err } = await here.run('record', 'list');
    await store.close();
    expect(code).toBe(3);
    expect(err).toContain('store locked');
    expect(err).toContain(String(process.pid));
    expect((await here.run('record', 'list')).code).toBe(0);
  });

  test('CLI-68 a passphrase comes from a file or the environment; losing it is explained before; a wrong one is refused', async () => {
    const cwd = await newFolder();
    const secret = 'correct horse battery staple';
    await writeFile(join(cwd, 'pass'), `${secret}\n`);
    await writeFile(join(cwd, 'wrong'), 'another horse battery\n');
    const here = placeAt(cwd);
    const file = ['--passphrase-file', 'pass'];
    const unasked = await here.run('record', 'create', '--encrypt');
    expect(unasked.code).toBe(3);
    expect(unasked.err).toContain('--passphrase-file');
    const made = await here.run('record', 'create', '--encrypt', ...file);
    expect(made.code).toBe(0);
    expect(made.err).toContain('If you lose the passphrase, everything in the record is lost');
    const closed = await here.run('record', 'list');
    expect(closed).toMatchObject({ code: 3, out: '' });
    expect(closed.err).toContain('FACIALIS_PASSPHRASE');
    const wrong = await here.run('record', 'list', '--passphrase-file', 'wrong');
    expect(wrong).toMatchObject({ code: 3, out: '' });
    expect((await here.run('record', 'list', ...file)).code).toBe(0);
    const implied = await here.run('record', 'create', '--store', 'second', ...file);
    expect(implied.out).toContain('second, encrypted.');
    const env = { ...process.env, FACIALIS_PASSPHRASE: secret };
    const other = await facialis(['record', 'list', '--store', join(place.cwd, 'store')], cwd, {
      env,
    });
    expect(other.code).toBe(0);
    for (const run of [unasked, made, closed, wrong, implied]) {
      expect(run.out + run.err).not.toMatch(/horse battery/);
    }
  });

  test('CLI-77 the passphrase is changed after a warning; the old one opens nothing; a record without one is told how', async () => {
    const here = placeAt(await newFolder());
    const texts = { old: 'correct horse battery staple', new: 'five words that do not fit' };
    for (const [name, text] of Object.entries(texts)) await writeFile(join(here.cwd, name), text);
    const file = ['--passphrase-file', 'old'];
    expect((await here.run('record', 'create', ...file)).code).toBe(0);
    const change = ['record', 'passphrase', '--new-passphrase-file', 'new'];
    const done = await here.run(...change, ...file);
    expect(done).toMatchObject({ code: 0 });
    expect(done.err).toContain('If you lose the passphrase, everything in the record is lost');
    expect((await here.run('record', 'list', ...file)).err).toContain('passphrase wrong');
    expect((await here.run(...change, ...file)).err).toContain('passphrase wrong');
    expect((await here.run('record', 'list', '--passphrase-file', 'new')).code).toBe(0);
    const plain = await (await copyOf(place)).run(...change, '--new-passphrase-file', 'x');
    expect(plain.code).toBe(3);
    expect(plain.err).toContain('restore the backup with --passphrase-file');
  });

  test('CLI-69 the password of a connection string is never printed', async () => {
    const store = 'postgres://clinic:hushhush@127.0.0.1:1/record?password=hushhush';
    for (const more of [[], ['--files', 'files']]) {
      const { code, out, err } = await place.run('record', 'list', '--store', store, ...more);
      expect(code).toBe(3);
      expect(out + err).not.toContain('hushhush');
    }
    const check = await checkRecord({ store, files: join(place.cwd, 'files') });
    expect(JSON.stringify(check)).not.toContain('hushhush');
  });

  test('CLI-76 doctor says whether the record opens, is encrypted, and when it was backed up', async () => {
    const here = await copyOf(place);
    const store = join(here.cwd, 'store');
    expect(await checkRecord({ store: join(here.cwd, 'nowhere') })).toMatchObject({ state: 'ok' });
    expect(await checkRecord({ store })).toMatchObject({
      state: 'warning',
      found: `${store} opens, not encrypted, no backup lately`,
    });
    expect((await here.run('backup', 'backups')).code).toBe(0);
    const { state, found } = await checkRecord({ store });
    expect(state).toBe('ok');
    expect(found).toMatch(/, last backup \d{4}-\d\d-\d\d$/);
  });

  test.skipIf(process.platform !== 'linux')(
    'CLI-62 on a terminal the question is asked, and y keeps the entry (Linux alone: by script)',
    async () => {
      const here = await copyOf(place);
      const points = [{ muscle: 'orbicularis-oculi', side: 'left', units: 450 }];
      const session = await fileOf(here, 'toxin-session', { points });
      const bin = join(import.meta.dirname, '../bin/facialis.js');
      const words = ['record', 'add', 'toxin-session', session, '--person', person];
      const line = [process.execPath, bin, ...words].map((word) => `'${word}'`).join(' ');
      const env = { ...process.env, FACIALIS_STORE: join(here.cwd, 'store') };
      const terminal = spawn('script', ['-qec', line, '/dev/null'], { cwd: here.cwd, env });
      let seen = '';
      let answered = 0;
      terminal.stdout.on('data', (data) => {
        seen += data;
        const asked = seen.split('(y/n)').length - 1;
        for (; answered < asked; answered += 1) terminal.stdin.write('y\r');
      });
      const [code] = await once(terminal, 'close');
      expect(code, seen).toBe(0);
      expect(answered).toBeGreaterThan(0);
      expect(seen).toContain('Kept: toxin-session');
    },
  );
});
