import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EXAMPLES } from '@facialis/record';
import { beforeAll, describe, expect, test } from 'vitest';
import { contentsOf, PATIENCE, type Run } from './facialis.ts';
import { add, CANARY, copyOf, fileOf, filesHolding, newPlace, type Place } from './record-store.ts';

let place: Place;
let person = '';

beforeAll(async () => {
  place = await newPlace();
  person = await add(place, 'person', { name: CANARY, note: CANARY });
  await add(place, 'visit', { reason: CANARY, note: CANARY }, person);
}, PATIENCE);

const symptoms = (more: object) => JSON.stringify({ ...EXAMPLES.symptoms, ...more });
const session = (more: object) => JSON.stringify({ ...EXAMPLES['toxin-session'], ...more });
const { unit: _, ...unitless } = EXAMPLES['toxin-session'];

/** A bundle of another system with the planted name wherever a word can stand. */
const BUNDLE = {
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    {
      resource: {
        resourceType: 'Patient',
        id: '1',
        birthDate: '1961',
        gender: 'female',
        name: [{ text: CANARY }],
        [CANARY]: CANARY,
      },
    },
    { fullUrl: CANARY, resource: { resourceType: CANARY, id: CANARY } },
    {
      resource: {
        resourceType: 'Condition',
        id: CANARY,
        code: { text: CANARY },
        subject: { reference: `Patient/${CANARY}` },
        [CANARY]: CANARY,
      },
    },
  ],
};

/** Every case of bad input, as the text of a file: what it must be told as, and by which field. */
const BAD: readonly [name: string, kind: string, text: string, code: string, at: RegExp][] = [
  ['malformed JSON', 'visit', `{"reason": "${CANARY}`, 'json invalid', /line 1, column 12/],
  ['a name twice', 'visit', `{"reason": "${CANARY}", "reason": ""}`, 'json invalid', /column/],
  ['deep JSON', 'visit', '['.repeat(100_000), 'json too deep', /column/],
  ['huge JSON', 'visit', `{"a": "${'x'.repeat(17 * 2 ** 20)}"}`, 'json too large', /1\.json/],
  ['an unknown field', 'symptoms', symptoms({ [CANARY]: CANARY }), 'entry invalid', /the entry/],
  ['a wrong side', 'symptoms', symptoms({ side: CANARY }), 'entry invalid', /side/],
  ['a control character', 'symptoms', symptoms({ note: `${CANARY}\u0007` }), 'entry', /note/],
  ['a lone surrogate', 'visit', `{"reason": "${CANARY}\\ud800"}`, 'json invalid', /column/],
  ['a time to come', 'symptoms', symptoms({ when: '2999-01-01' }), 'entry impossible', /when/],
  ['no such date', 'symptoms', symptoms({ when: '2024-02-30' }), 'entry', /when/],
  ['no units', 'toxin-session', JSON.stringify(unitless), 'entry invalid', /unit/],
  [
    'units of another product',
    'toxin-session',
    session({ unit: 'U abobotulinumtoxinA' }),
    'entry impossible',
    /unit/,
  ],
  ['another kind', 'visit', symptoms({ note: CANARY }), 'entry invalid', /kind/],
  ['no object', 'visit', `["${CANARY}"]`, 'entry invalid', /the entry|kind/],
];

describe('bad input', { timeout: 2 * PATIENCE }, () => {
  test('CLI-65 each is refused in one line that names our field and not a word of it; nothing is kept', async () => {
    const here = await copyOf(place);
    for (const [index, [name, kind, text, code, at]] of BAD.entries()) {
      const file = `${index}-1.json`;
      await writeFile(join(here.cwd, file), text);
      const run = await here.run('record', 'add', kind, file, '--person', person);
      expect(run, name).toMatchObject({ code: 3, out: '' });
      expect(run.err, name).toContain(code);
      expect(run.err, name).toMatch(at);
      expect(run.err.trimEnd().split('\n').length, name).toBe(1);
      expect(run.err, name).not.toContain(CANARY);
    }
    const { out } = await here.run('record', 'list', person, '--json');
    expect(JSON.parse(out).length).toBe(2);
  });

  test('CLI-65 HTML is text like any other, and signs that steer a terminal are shown, not obeyed', async () => {
    const here = await copyOf(place);
    const reason = '<b onload=x>bold</b> \u202Eabc';
    const entry = await add(here, 'visit', { reason }, person);
    const { out } = await here.run('record', 'show', entry);
    expect(out).toContain('<b onload=x>bold</b> �abc');
    const json = await here.run('record', 'show', entry, '--json');
    expect(json.out).not.toContain('\u202E');
    expect(JSON.parse(json.out).content.reason).toBe(reason);
  });

  test('CLI-66 a name that was planted is in no message and in no file but the record’s own and copies that were asked for', async () => {
    const here = await copyOf(place);
    const runs: Run[] = [];
    const tell = async (...args: string[]) => runs.push(await here.run(...args));
    const visit = await fileOf(here, 'visit', { side: CANARY, note: CANARY });
    await tell('record', 'add', 'visit', visit, '--person', person);
    await tell('record', 'add', 'visit', visit, '--person', CANARY);
    await tell('record', 'show', CANARY);
    await tell('record', 'delete', person, '--from', '9', '--why', CANARY);
    await tell('record', 'list', CANARY);
    await tell('record', 'audit');
    await tell('verify');
    await tell('export', person, '--out', join(visit, 'not-a-folder', 'x.zip'));
    await tell('import', visit);
    await writeFile(join(here.cwd, 'bundle-1.json'), JSON.stringify(BUNDLE));
    await tell('import', 'bundle-1.json');
    expect(runs.at(-1)?.out).toMatch(/Not taken:\n(.+\n)+/);
    await tell('erase', person);
    await tell('erase', CANARY, 'Two');
    await tell('record', CANARY);
    await tell('record', 'add', CANARY);
    await tell('record', 'show', person, '--version', CANARY);
    await tell('backup', 'backups');
    for (const { out, err } of runs) expect(out + err).not.toContain('Quuxolotl');
    expect(runs.filter(({ code }) => code === 3 || code === 5).length).toBe(8);
    expect(runs.filter(({ code }) => code === 2).length).toBe(4);
    const outside = (await filesHolding(here.cwd, 'Quuxolotl')).filter(
      (file) => !/^store\/record\.db(-wal)?$|^(person|visit|bundle)-\w+\.json$/.test(file),
    );
    expect(outside).toEqual([]);
    expect((await contentsOf(join(here.cwd, 'backups'))).length).toBeGreaterThan(3);
  });

  test('CLI-66 of an encrypted record not even its own files and its backup hold the name', async () => {
    const here = await copyOf(place);
    await writeFile(join(here.cwd, 'pass'), 'correct horse battery staple\n');
    const at = ['--store', 'sealed', '--passphrase-file', 'pass'];
    expect((await here.run('record', 'create', '--encrypt', ...at)).code).toBe(0);
    const file = await fileOf(here, 'person', { name: CANARY });
    expect((await here.run('record', 'add', 'person', file, ...at)).code).toBe(0);
    expect((await here.run('backup', 'sealed-backups', ...at)).code).toBe(0);
    const holding = await filesHolding(here.cwd, 'Quuxolotl');
    expect(holding.filter((path) => path.startsWith('sealed'))).toEqual([]);
  });
});
