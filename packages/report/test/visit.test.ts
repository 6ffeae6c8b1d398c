import { type Entry, EXAMPLES, type OneSide } from '@facialis/record';
import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { makeLifeCourse } from '../../phantom/src/index.ts';
import { type VisitReportOptions, visitReport } from '../src/index.ts';
import { crowdedRecord } from './crowded-record.ts';

const TODAY = '2026-11-20';
const PLAIN: VisitReportOptions = {
  today: TODAY,
  reader: 'clinician',
  language: 'en',
  paper: 'a4',
};
const { person, history, symptoms, medicine } = EXAMPLES;

function life(seed: number, operation: boolean): Entry[] {
  const { person, entries } = makeLifeCourse({
    ...{ seed, years: 1, until: TODAY, operation },
    ...{ symptomsAWeek: 1, recordingsAMonth: 1 },
  });
  return [person, ...entries];
}

const TREATED = life(3, false);
const OPERATED = life(4, true);

/** What persons typed is in their own language: it is taken out. */
function withoutTyped(entries: readonly Entry[]): Entry[] {
  const typed = /^(name|note|words|reason|findings|plan|place|whyStopped|effectWords)$/;
  return JSON.parse(
    JSON.stringify(entries, (key, value) =>
      typed.test(key) && typeof value === 'string' ? '–' : value,
    ),
  );
}

/** Ids of headings in the order of the page. */
function headingsOf(page: string): string[] {
  return parse(page)
    .querySelectorAll('h1, h2')
    .map((heading) => heading.id);
}

function textOf(page: string): string {
  return parse(page).textContent.replace(/\s+/g, ' ');
}

describe('the report for a visit', () => {
  test('REPORT-80 the first page comes first and in order; details and sources follow', () => {
    const ids = headingsOf(visitReport(TREATED, PLAIN));
    const first = ['verdict', 'course', 'ahead', 'changes', 'open'];
    expect(ids.filter((id) => first.includes(id))).toEqual(first);
    expect(ids.indexOf('toxin')).toBeGreaterThan(ids.indexOf('open'));
    expect(ids.at(-1)).toBe('sources');
    const page = parse(visitReport(TREATED, PLAIN));
    const links = page.querySelectorAll('a.cite').map((link) => link.getAttribute('href')!);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((href) => !page.querySelector(href))).toEqual([]);
    const flagged = [person, { ...history, onset: `${person.birthYear + 20}` }];
    const flags = headingsOf(visitReport(flagged, PLAIN));
    expect(flags.indexOf('flags')).toBe(1);
  });

  test('REPORT-81 one file without script, words as they were typed, the same in any order', () => {
    const typed = '<script>alert(1)</script> & "so"';
    const words = [
      { ...person, name: typed },
      { ...EXAMPLES.visit, reason: typed },
      { ...medicine, end: '2025-01-05', whyStopped: typed },
    ];
    const page = visitReport(words, PLAIN);
    expect(page).not.toMatch(/<script|<link|\bsrc=|url\((?!#)|https?:/);
    expect(page).toContain('default-src &#39;none&#39;');
    expect(textOf(page).split(typed).length - 1).toBeGreaterThanOrEqual(3);
    expect(page.match(/@bottom-left\{content:"[^"]*"/)?.[0]).not.toContain('<');
    fc.assert(
      fc.property(fc.shuffledSubarray(OPERATED, { minLength: OPERATED.length }), (shuffled) => {
        expect(visitReport(shuffled, PLAIN)).toBe(visitReport(OPERATED, PLAIN));
      }),
      { numRuns: 3 },
    );
  });

  test('REPORT-82 it is wholly in German when that is asked for', () => {
    for (const entries of [TREATED, OPERATED, [person], Object.values(EXAMPLES)].map(
      withoutTyped,
    )) {
      for (const reader of ['patient', 'clinician'] as const) {
        const page = parse(visitReport(entries, { ...PLAIN, reader, language: 'de' }));
        expect(page.querySelector('html')?.getAttribute('lang')).toBe('de');
        const english = page
          .querySelectorAll('[lang=en]')
          .filter(({ tagName }) => tagName !== 'CITE');
        expect(english.map(({ textContent }) => textContent)).toEqual([]);
        for (const cite of page.querySelectorAll('cite')) cite.remove();
        // Words that no German sentence has.
        const words = page
          .querySelector('main')!
          .textContent.match(/\b(the|and|of|is|with|by|not)\b/g);
        expect(words).toBeNull();
      }
    }
    const page = visitReport([person, { ...symptoms, when: '2026-03-01' }], {
      ...PLAIN,
      language: 'de',
    });
    expect(textOf(page)).toContain('1. März 2026');
  });

  test('REPORT-79 what the first page has no room for is told after it, and nothing twice', () => {
    const page = parse(visitReport(crowdedRecord(TODAY), PLAIN));
    const shown = page.querySelectorAll('.open li').map(({ textContent }) => textContent);
    const below = page
      .querySelectorAll('section[aria-labelledby=below] ol li')
      .map(({ textContent }) => textContent);
    expect(below.length).toBeGreaterThan(0);
    expect(new Set([...shown, ...below]).size).toBe(shown.length + below.length);
    expect(page.querySelector('.open .more')?.textContent).toMatch(
      new RegExp(`^and ${below.length}\\smore`),
    );
    const start = page.querySelector('section[aria-labelledby=below] ol')?.getAttribute('start');
    expect(start).toBe(String(shown.length + 1));
    expect(page.querySelector(page.querySelector('.open .more a')!.getAttribute('href')!)).not.toBe(
      null,
    );
  });

  test('REPORT-79 nothing written down since the last visit is said plainly', () => {
    const seen = [person, { ...EXAMPLES.visit, when: '2026-10-01' }];
    const said = (entries: readonly Entry[]) =>
      textOf(visitReport(entries, PLAIN)).match(
        /No recording has been made|Written down since: [^.]*/,
      )?.[0];
    expect(said(seen)).toBe('No recording has been made');
    expect(said([...seen, { ...symptoms, when: '2026-10-09' }])).toBe(
      'Written down since: 1 note of symptoms',
    );
  });

  test('REPORT-83 it says on the first page and at the end what it does not do', () => {
    for (const entries of [[], [person], TREATED]) {
      const page = parse(visitReport(entries, PLAIN));
      const says = /does not diagnose, prescribe or dose/;
      expect(page.querySelector('.summary')?.textContent).toMatch(says);
      expect(page.querySelector('footer')?.textContent).toMatch(says);
    }
  });

  test('REPORT-84 sides are told by word and shape, what lies ahead is hatched and broken', () => {
    const session = { ...EXAMPLES['toxin-session'], when: '2026-10-20', effectOnset: undefined };
    const { effectOnset: _, effectPeak: __, effectEnd: ___, ...given } = session;
    const page = parse(visitReport([person, given, { ...symptoms, when: '2026-10-30' }], PLAIN));
    expect(page.querySelector('.lead')?.textContent).toMatch(/^(Left|Right) half of the face\./);
    expect(page.querySelector('rect.ahead')?.getAttribute('fill')).toBe('url(#ahead-hatch)');
    expect(page.querySelector('path.trend.ahead')?.getAttribute('d')).toMatch(/^M[\d. L-]+$/);
    const key = page.querySelector('.legend')!.textContent;
    expect(key).toMatch(/left|right/);
  });

  test('REPORT-85 nobody, nothing, contradictions: it says what is known and what is not', () => {
    const nobody = textOf(visitReport([], PLAIN));
    expect(nobody).toContain('Nothing has been recorded of the spasm yet.');
    expect(nobody).toContain('A person without a name');
    const future = { ...symptoms, when: '2031-01-01' };
    const before = { ...EXAMPLES.operation, when: String(person.birthYear - 3) };
    const other = { ...symptoms, side: 'right' as const, when: '2026-01-03' };
    const all = [...Object.values(EXAMPLES), future, before, other];
    for (const entries of [[person], [future], [before], all, [person, history]]) {
      for (const reader of ['patient', 'clinician'] as const) {
        const page = visitReport(entries, { ...PLAIN, reader });
        expect(textOf(page)).not.toMatch(/\b(NaN|undefined|null|Infinity|Invalid)\b/);
      }
    }
    expect(textOf(visitReport(all, PLAIN))).toContain('Is the side right?');
    const mixed = textOf(visitReport([person, { ...symptoms, side: 'left' }, other], PLAIN));
    expect(mixed).toContain(
      'The entries name more than one side. Which is right? Left half of the face (1) and Right half of the face (1)',
    );
    expect(textOf(visitReport([person, future], PLAIN))).toContain(
      'Dated on a day to come, and left out: Symptoms, 1 Jan 2031.',
    );
    expect(textOf(visitReport([person, before], PLAIN))).toContain(
      'A treatment is dated before the birth.',
    );
  });

  test('REPORT-86 the last day ends it; the first day cuts picture and tables, not the forecast', () => {
    const to = '2026-07-01';
    const known = TREATED.filter((entry) => !('when' in entry) || entry.when.slice(0, 10) <= to);
    expect(visitReport(TREATED, { ...PLAIN, to })).toBe(
      visitReport(known, { ...PLAIN, today: to }),
    );
    const [whole, cut] = [{}, { from: '2026-10-01' }].map((period) =>
      parse(visitReport(TREATED, { ...PLAIN, ...period })),
    );
    expect(cut!.querySelector('h1')?.textContent).toBe(whole!.querySelector('h1')?.textContent);
    const rows = (page: typeof cut) =>
      page!.querySelectorAll('section[aria-labelledby=recordings] tbody tr').length;
    const latest = (page: typeof cut) => page!.querySelector('.key div')?.textContent;
    expect(latest(cut)).toBe(latest(whole));
    expect(rows(whole)).toBeGreaterThan(rows(cut));
    expect(rows(cut)).toBeGreaterThan(0);
  });

  test('REPORT-87 the mirrored record has the same report of the other side', () => {
    const other: Record<OneSide, OneSide> = { left: 'right', right: 'left' };
    const mirror = <T>(value: T): T =>
      JSON.parse(
        JSON.stringify(value).replace(/"(left|right)"/g, (_, side: OneSide) => `"${other[side]}"`),
      );
    const swapped = (text: string) =>
      text.replace(/\b(left|right)\b/gi, (word) => {
        const side = other[word.toLowerCase() as OneSide];
        return word[0] === word[0]!.toUpperCase() ? side[0]!.toUpperCase() + side.slice(1) : side;
      });
    const verdictOf = (entries: readonly Entry[]) =>
      parse(visitReport(entries, PLAIN))
        .querySelector('.summary')!
        .querySelectorAll('h1, .lead, .key')
        .map(({ textContent }) => textContent)
        .join(' ');
    for (const entries of [TREATED, OPERATED]) {
      expect(verdictOf(mirror(entries))).toBe(swapped(verdictOf(entries)));
    }
  });

  test('REPORT-89 patient and clinician are told the same; conditions are weighed for the clinician', () => {
    const [patient, clinician] = (['patient', 'clinician'] as const).map((reader) =>
      parse(visitReport(OPERATED, { ...PLAIN, reader })),
    );
    for (const part of ['h1', '.key', '#changes']) {
      expect(patient!.querySelector(part)?.textContent).toBe(
        clinician!.querySelector(part)?.textContent,
      );
    }
    expect(clinician!.textContent).toContain('Primary hemifacial spasm');
    expect(patient!.textContent).not.toContain('Primary hemifacial spasm');
  });

  test('REPORT-89 spasm in the first year after an operation is no failure, to neither', () => {
    const operation = { ...EXAMPLES.operation, when: '2026-06-01', outcomes: [] };
    const entries = [person, operation, { ...symptoms, side: operation.side, when: '2026-11-01' }];
    for (const reader of ['patient', 'clinician'] as const) {
      const said = parse(visitReport(entries, { ...PLAIN, reader })).querySelector(
        '.summary',
      )!.textContent;
      expect(said).toContain('that is no failure yet');
      expect(said).toContain('not called a failure before');
    }
  });

  test('REPORT-92 sessions stand beside each other; each product has its own face and its own units', () => {
    const point = { muscle: 'zygomaticus-major', side: 'left', units: 2 } as const;
    const session = (when: string, units: number) => ({
      ...EXAMPLES['toxin-session'],
      ...{ when, side: 'left' as const, points: [{ ...point, units }] },
    });
    const first = session('2026-02-01', 2);
    const second = session('2026-06-01', 3);
    const other = {
      ...second,
      ...{ product: 'abobotulinumtoxinA' as const, points: [{ ...point, units: 7 }] },
    };
    const page = parse(visitReport([person, first, second, other], PLAIN));
    const rows = page
      .querySelectorAll('table')
      .filter(({ textContent }) => textContent.includes('Sessions compared'))
      .flatMap((table) => table.querySelectorAll('tbody tr'))
      .map(({ textContent }) => textContent.replace(/\s/g, ' '));
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain('3 units of onabotulinumtoxinA');
    expect(rows[0]).toContain('7 units of abobotulinumtoxinA');
    expect(rows[0]).not.toContain('10 units');
    expect(rows[0]).not.toContain('new:');
    expect(rows[0]).toContain('another product');
    expect(rows[0]).toContain('zygomaticus major 2 → 3');
    const faces = page.querySelectorAll('figure.points');
    const units = faces.map((face) => face.querySelectorAll('text').map((one) => one.textContent));
    expect(units.toSorted()).toEqual([['2'], ['3'], ['7']]);
    // The person's left half is at the right of who looks at it.
    const at = faces.map((face) => Number(face.querySelector('text')!.getAttribute('x')));
    expect(Math.min(...at)).toBeGreaterThan(200);
  });
});
