import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refuse } from '@facialis/refusal';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArchive, writeArchive } from '../src/index.ts';
import { AT, archiveOf, contentOf, fileOf, PERSON, read, versionOf, visit, zipOf } from './zips.ts';

const VIDEO = fileOf('the bytes of a video');

/** A person with a visit that was changed, one that was deleted, and a file. */
const VERSIONS = [
  versionOf(1, PERSON),
  versionOf(2, visit('first words')),
  versionOf(2, visit('better words'), { version: 2, why: 'typing error' }),
  versionOf(3, visit('never mind')),
  versionOf(3, visit('never mind'), { version: 2, deleted: true, why: 'wrong person' }),
  versionOf(4, { ...visit('with a file'), video: VIDEO.ref } as never),
];

const archive = archiveOf(VERSIONS.slice(0, 5));

/** Python's own unzip, so that not only our library can read what it wrote. */
const UNZIP = 'import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])';
const hasPython = (() => {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

test.skipIf(!hasPython)(
  `ARCHIVE-1, ARCHIVE-2, ARCHIVE-3 another program unpacks it; each part is there${hasPython ? '' : ' (skipped: no python3 to unpack it)'}`,
  async () => {
    const { zip } = await archive;
    const folder = await mkdtemp(join(tmpdir(), 'facialis-archive-'));
    await writeFile(join(folder, 'person.zip'), zip.stream());
    execFileSync('python3', ['-c', UNZIP, join(folder, 'person.zip'), join(folder, 'out')]);
    const out = join(folder, 'out');
    expect((await readdir(out, { recursive: true })).sort()).toEqual([
      'README.txt',
      'bundle.json',
      'csv',
      'csv/person.csv',
      'csv/visit.csv',
      'index.html',
      'record.json',
    ]);
    const textOf = (name: string) => readFile(join(out, name), 'utf8');
    for (const name of ['bundle.json', 'csv/visit.csv', 'index.html']) {
      expect(await textOf(name), name).toContain('better words');
      expect(await textOf(name), name).not.toContain('never mind');
    }
    expect(JSON.parse(await textOf('bundle.json')).resourceType).toBe('Bundle');
    expect(JSON.parse(await textOf('record.json')).versions).toEqual(VERSIONS.slice(0, 5));
    expect(await textOf('README.txt')).toContain('facialis import');
  },
);

test('ARCHIVE-4 a file that cannot be opened refuses the archive', async () => {
  const refusal = refuse('file-missing', { need: 'a file', got: 'none', remedy: 'Run verify.' });
  const content = { ...PERSON, video: VIDEO.ref } as never;
  const input = { person: 'p', versions: [versionOf(1, content)], at: AT };
  const out = new WritableStream<Uint8Array>();
  const openFile = async () => refusal;
  // The bundle knows no such field of a person; only the file matters here.
  expect(await writeArchive({ ...input, openFile }, out)).toBe(refusal);
});

test('ARCHIVE-10 written and read, versions and files are the same, whatever the words are', async () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(fc.array(words, { maxLength: 5 }), async (reasons) => {
      const versions = [
        versionOf(1, PERSON),
        ...reasons.map((reason, i) => versionOf(i + 2, visit(reason))),
      ];
      const { zip, done } = await archiveOf(versions);
      expect(done.entries).toBe(versions.length);
      expect((await read(zip)).versions).toEqual(versions);
    }),
    { numRuns: 20 },
  );
});

test('ARCHIVE-11 what is no zip, and a zip without a record, are refused', async () => {
  expect(await readArchive(new Blob(['a,b\n1,2\n']), 'x.zip')).toMatchObject({
    code: 'archive-invalid',
    at: 'x.zip',
  });
  expect(await readArchive(await zipOf({ 'other.txt': 'x' }), 'x.zip')).toMatchObject({
    code: 'archive-invalid',
  });
  for (const record of ['{"schema":"other/1"}', '{"schema":"facialis/person/1","versions":[1]}']) {
    const zip = await zipOf({ 'record.json': record });
    expect(await readArchive(zip, 'x.zip')).toMatchObject({ code: 'archive-invalid' });
  }
  expect(await readArchive(await zipOf({ 'record.json': '{"a":' }), 'x.zip')).toMatchObject({
    code: 'json-invalid',
  });
});

test('ARCHIVE-12 a zip cut short anywhere, or with a text altered, is named', async () => {
  const { zip } = await archive;
  for (const share of [0.1, 0.3, 0.5, 0.8, 0.99]) {
    const cut = zip.slice(0, Math.floor(zip.size * share));
    expect(await readArchive(cut, 'x.zip'), String(share)).toMatchObject({ code: 'truncated' });
  }
  const bytes = new Uint8Array(await zip.arrayBuffer());
  const place = Buffer.from(bytes).indexOf('record.json') + 'record.json'.length + 60;
  bytes[place] = bytes[place]! ^ 0xff;
  expect(await readArchive(new Blob([bytes]), 'x.zip')).toMatchObject({ code: 'truncated' });
});

test('ARCHIVE-13 a path that leads out of the archive is refused', async () => {
  for (const name of ['../escape.txt', 'files/../../x', '/etc/x', 'C:/x', 'a\\..\\..\\x']) {
    const zip = await zipWithName(name);
    expect(await readArchive(zip, 'x.zip'), name).toMatchObject({ code: 'archive-unsafe' });
  }
});

test('ARCHIVE-14 what unpacks to a great many times its size is refused', async () => {
  const bomb = await zipOf({ 'record.json': ' '.repeat(8 * 2 ** 20) });
  expect(bomb.size).toBeLessThan(2 ** 16);
  expect(await readArchive(bomb, 'x.zip')).toMatchObject({ code: 'archive-unsafe' });
});

test('ARCHIVE-15, ARCHIVE-16 files come back whole, altered ones do not read to their end, missing ones are told', async () => {
  const other = fileOf('not in the archive');
  const versions = [VERSIONS[0]!, VERSIONS[5]!];
  const place = `files/${VIDEO.ref.sha256}.mp4`;
  const record = JSON.stringify({
    schema: 'facialis/person/1',
    versions: [...versions, versionOf(6, { ...visit('more'), video: other.ref } as never)],
  });
  const text = new TextDecoder().decode(VIDEO.content);
  const zip = await zipOf({ 'record.json': record, [place]: text, 'diary.doc': 'x' });
  const whole = await read(zip);
  expect(whole.files.map(({ sha256 }) => sha256)).toEqual([VIDEO.ref.sha256]);
  expect(await contentOf(whole.files[0]!.open())).toEqual(VIDEO.content);
  expect(whole.missing).toEqual([other.ref]);
  expect(whole.others).toBe(1);

  const bytes = new Uint8Array(await zip.arrayBuffer());
  const at = Buffer.from(bytes).indexOf(text);
  bytes[at] = bytes[at]! ^ 0xff;
  const altered = await read(new Blob([bytes]));
  await expect(contentOf(altered.files[0]!.open())).rejects.toThrow();
});

test('ARCHIVE-17 a zip with a bundle alone gives the bundle', async () => {
  const archive = await read(await zipOf({ 'bundle.json': '{"resourceType":"Bundle"}' }));
  expect(archive).toMatchObject({ versions: null, bundle: '{"resourceType":"Bundle"}' });
});

/** A zip whose one name is written over with another of the same length, as no library would. */
async function zipWithName(name: string): Promise<Blob> {
  const harmless = 'x'.repeat(name.length);
  const zip = await zipOf({ [harmless]: 'content' });
  const bytes = Buffer.from(await zip.arrayBuffer());
  for (let at = bytes.indexOf(harmless); at >= 0; at = bytes.indexOf(harmless, at + 1)) {
    bytes.write(name, at, 'latin1');
  }
  return new Blob([bytes]);
}
