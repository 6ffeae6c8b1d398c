import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../../scripts/chromium.ts';
import { contentsOf, facialis, PATIENCE } from './facialis.ts';
import { add, newPlace, type Place } from './record-store.ts';

const TODAY = '2026-11-12';
const NAME = 'Quuxolotl Canarini';

let place: Place;
let person = '';

beforeAll(async () => {
  place = await newPlace();
  person = await add(place, 'person', { name: NAME, language: 'de-CH' });
  await add(place, 'symptoms', { when: '2026-11-01' }, person);
}, PATIENCE);

describe('report', { timeout: PATIENCE }, () => {
  const report = (...options: string[]) =>
    place.run('report', person, '--today', TODAY, ...options);
  const read = (name: string) => readFile(join(place.cwd, name), 'utf8');

  test('CLI-110 it writes one page, in the person’s language or the one that is asked for', async () => {
    const told = await report();
    expect(told).toMatchObject({ code: 0, err: '' });
    expect(told.out).toContain(`visit-${TODAY}.html`);
    expect(told.out).not.toContain(NAME);
    const page = await read(`visit-${TODAY}.html`);
    expect(page).toContain('<html lang="de">');
    expect(page).toContain(NAME);
    expect(page).toContain('size:A4');
    const options = ['--for', 'patient', '--language', 'en', '--paper', 'letter'];
    const json = await report(...options, '--to', '2026-11-05', '--out', 'more/en.html', '--json');
    expect(JSON.parse(json.out)).toMatchObject({
      reader: 'patient',
      language: 'en',
      paper: 'letter',
    });
    const english = await read('more/en.html');
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('As of 5 November 2026');
    expect(english).toContain('size:letter');
  });

  test('CLI-110 of days without an entry there is a page, which says so', async () => {
    const told = await report('--from', '2026-11-05', '--language', 'en', '--out', 'few.html');
    expect(told).toMatchObject({ code: 0, err: '' });
    const page = await read('few.html');
    expect(page).toContain('pictures and tables from 5 November 2026');
    expect(page).toContain('Nothing in this period can be drawn.');
  });

  test.skipIf(!findChromium())('CLI-110 a name that ends in .pdf gets a PDF', async () => {
    expect((await report('--out', 'visit.pdf')).code).toBe(0);
    const bytes = await readFile(join(place.cwd, 'visit.pdf'), 'latin1');
    expect(bytes).toMatch(/^%PDF-1/);
    expect(bytes).toContain('/StructTreeRoot');
  });

  test('CLI-111 it writes over no file, and refuses what makes no report', async () => {
    await writeFile(join(place.cwd, 'mine.html'), 'mine');
    const taken = await report('--out', 'mine.html');
    expect(taken).toMatchObject({ code: 5, out: '' });
    expect(await read('mine.html')).toBe('mine');
    const before = await contentsOf(place.cwd);
    for (const wrong of [
      ['--from', '2026-10-02', '--to', '2026-10-01'],
      ['--from', '2026-02-30'],
      ['--from', '2026-11-13'],
      ['--to', '2026-11-13'],
      ['--language', 'fr'],
      ['--paper', 'a5'],
      ['--for', 'insurer'],
      ['--out', 'visit.docx'],
    ]) {
      expect((await report(...wrong)).code, wrong.join(' ')).toBe(2);
    }
    const turned = await report('--from', '2026-10-02', '--to', '2026-10-01');
    expect(turned.err).toContain('--from 2026-10-02 is after the last day, 2026-10-01');
    const toCome = await report('--to', '2026-11-13');
    expect(toCome.err).toContain('--to 2026-11-13 is after today, 2026-11-12');
    const unknown = await place.run('report', '00000000', '--out', 'nobody.html');
    expect(unknown).toMatchObject({ code: 3, out: '' });
    expect((await contentsOf(place.cwd)).filter((path) => !path.startsWith('store'))).toEqual(
      before.filter((path) => !path.startsWith('store')),
    );
  });

  test('CLI-112 without a browser a PDF is refused with what to do; doctor says so too', async () => {
    const env = {
      ...process.env,
      FACIALIS_STORE: join(place.cwd, 'store'),
      FACIALIS_BROWSER: join(place.cwd, 'no-browser'),
    };
    const told = await facialis(['report', person, '--out', 'none.pdf'], place.cwd, { env });
    expect(told).toMatchObject({ code: 6, out: '' });
    expect(told.err).toContain('ends in .html');
    expect(await contentsOf(place.cwd)).not.toContain('none.pdf');
    const doctor = await facialis(['doctor', '--json'], place.cwd, { env });
    expect(JSON.parse(doctor.out)).toContainEqual(
      expect.objectContaining({ name: 'PDF of reports', state: 'warning' }),
    );
  });
});
