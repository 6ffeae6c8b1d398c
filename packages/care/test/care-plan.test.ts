import { type Entry, EXAMPLES } from '@facialis/record';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryPersonRecord } from '../../record/test/arbitrary/index.ts';
import {
  type CarePlan,
  carePlan,
  disagreement,
  PLAN_HORIZONS,
  PLAN_OPTIONS,
  PLAN_WORDS,
  type PlannedOption,
  type PlanSentence,
  PRIORITY_NAMES,
  type Priority,
  roundedAlike,
  STATEMENTS,
  shownFigure,
} from '../src/index.ts';
import { mirrored, shuffled } from './mirrored.ts';
import { operation } from './surgery-person.ts';
import { noted, on, session, untreated } from './toxin-person.ts';

const TODAY = on(400);
const HORIZONS = Object.keys(PLAN_HORIZONS) as (keyof typeof PLAN_HORIZONS)[];
const priorityLists = fc.array(fc.constantFrom(...PRIORITY_NAMES), { maxLength: 7 });

function planOf(entries: readonly Entry[], priorities: readonly Priority[] = []): CarePlan {
  return carePlan(entries, { today: TODAY, priorities });
}

/** The parts of an option, each of which has something to say. */
function partsOf({ expect: horizons, risks, visits, ifItFails, rulesOut, fits }: PlannedOption) {
  return [
    ...HORIZONS.map((horizon) => horizons[horizon]),
    risks.lasting,
    risks.passing,
    visits,
    ifItFails,
    rulesOut,
    ...fits.map(({ reasons }) => reasons),
  ];
}

function sentencesOf({ options }: CarePlan): PlanSentence[] {
  return options.flatMap((option) => partsOf(option).flat());
}

function optionOf({ options }: CarePlan, name: keyof typeof PLAN_OPTIONS): PlannedOption {
  return options.find(({ option }) => option === name)!;
}

function codesOf(sentences: readonly PlanSentence[]): string[] {
  return sentences.map(({ code }) => code);
}

test('CARE-70 every option is there in one order and says something of each part, whatever the record holds', () => {
  fc.assert(
    fc.property(arbitraryPersonRecord(10), priorityLists, ({ person, entries }, priorities) => {
      const plan = planOf([person, ...entries], priorities);
      expect(plan.options.map(({ option }) => option)).toEqual(Object.keys(PLAN_OPTIONS));
      for (const option of plan.options) {
        expect(partsOf(option).filter((part) => part.length === 0)).toEqual([]);
        expect(option.fits.map(({ priority }) => priority)).toEqual(PRIORITY_NAMES);
      }
    }),
    { numRuns: 20 },
  );
});

test('CARE-71 priorities change the emphasis only, never the content', () => {
  fc.assert(
    fc.property(arbitraryPersonRecord(6), priorityLists, ({ person, entries }, priorities) => {
      const record = [person, ...entries];
      const [asked, none] = [planOf(record, priorities), planOf(record)];
      const content = ({ options, sides }: CarePlan) => ({
        sides,
        options: options.map(({ fits, ...rest }) => ({
          ...rest,
          fits: fits.map(({ matters, ...fit }) => fit),
        })),
      });
      expect(content(asked)).toEqual(content(none));
      for (const { fits } of asked.options) {
        const matter = fits.filter(({ matters }) => matters).map(({ priority }) => priority);
        expect(new Set(matter)).toEqual(new Set(priorities));
      }
      expect(asked.priorities).toEqual([...new Set(priorities)]);
    }),
    { numRuns: 10 },
  );
});

test('CARE-72 each published figure is the range of its statements, and each figure has one', () => {
  fc.assert(
    fc.property(arbitraryPersonRecord(10), ({ person, entries }) => {
      for (const { code, source, figure, statements } of sentencesOf(
        planOf([person, ...entries]),
      )) {
        if (source === 'plain') expect(figure, code).toBeNull();
        if (figure === null) continue;
        expect(statements.length, code).toBeGreaterThan(0);
        expect(figure.low, code).toBeLessThanOrEqual(figure.high);
        for (const id of statements) expect(STATEMENTS[id].reading).not.toBe('unverified');
        if (source === 'own') continue;
        const published = statements.map((id) => STATEMENTS[id].figure).filter((one) => one);
        const ends = published
          .filter((one) => one!.unit === figure.unit)
          .flatMap((one) => [one!.value, one!.low, one!.high].filter((end) => end !== undefined));
        expect(ends, code).toContain(figure.low);
        expect(ends, code).toContain(figure.high);
      }
    }),
    { numRuns: 10 },
  );
});

test('CARE-73 the mirrored person has the same plan on the other side, and the order of entries is nothing', () => {
  const asText = (plan: CarePlan) =>
    plan.options.map((option) =>
      partsOf(option).map((part) => part.map((one) => JSON.stringify(one)).sort()),
    );
  const swapped = (plan: CarePlan) => mirrored(plan as never) as never as CarePlan;
  fc.assert(
    fc.property(arbitraryPersonRecord(8), fc.nat(), ({ person, entries }, seed) => {
      const record = [person, ...entries];
      const plan = planOf(record);
      expect(asText(swapped(planOf(record.map(mirrored))))).toEqual(asText(plan));
      expect(asText(planOf(shuffled(record, seed)))).toEqual(asText(plan));
    }),
    { numRuns: 10 },
  );
});

test('CARE-74 each sentence has plain words and words for clinicians, without a figure of their own', () => {
  for (const [code, words] of Object.entries(PLAN_WORDS)) {
    expect(words.plain.length, code).toBeGreaterThan(0);
    expect(words.clinician.length, code).toBeGreaterThan(0);
    expect(`${words.plain} ${words.clinician}`, code).not.toMatch(/\d/);
  }
});

test('CARE-74 a sentence leads to its figure or date with a colon, and ends with a full stop without one', () => {
  fc.assert(
    fc.property(arbitraryPersonRecord(10), ({ person, entries }) => {
      for (const { code, figure, date } of sentencesOf(planOf([person, ...entries]))) {
        const end = figure === null && date === null ? '.' : ':';
        for (const words of Object.values(PLAN_WORDS[code])) expect(words.at(-1), code).toBe(end);
      }
    }),
    { numRuns: 20 },
  );
});

test('CARE-74 what was reckoned from one’s own course is rounded alike, what is published is not', () => {
  const figure = { value: -4.23, low: -8.71, high: 0.04, under: false, unit: '/a' as const };
  const shown = (source: 'own' | 'published') => shownFigure({ source, figure });
  expect(shown('own')).toMatchObject({ value: -4.2, low: -8.7, high: 0 });
  expect(shown('published')).toMatchObject({ value: -4.23, low: -8.71, high: 0.04 });
  expect(roundedAlike([61.6, 53.8, 124.2])).toEqual([62, 54, 124]);
  expect(roundedAlike([0, 0])).toEqual([0, 0]);
});

test('CARE-75 of ten years it is told what is published, or that nothing is', () => {
  const plan = planOf([]);
  const tenYears = (name: keyof typeof PLAN_OPTIONS) => optionOf(plan, name).expect['ten-years'];
  expect(codesOf(tenYears('medicines'))).toEqual(['not-published']);
  expect(tenYears('surgery')[0]).toMatchObject({
    statements: ['surgery-ten-years'],
    figure: { low: 84, high: 84, unit: '%' },
  });
  expect(tenYears('waiting')[0]!.statements).toEqual(
    disagreement('untreated-remission').statements,
  );
});

test('CARE-76 what the person’s own toxin cycles told stands beside what is published', () => {
  const wanted = { onset: 4, half: 100, depth: 0.8 };
  const starts = [28, 148, 278];
  const entries = [
    ...untreated(0),
    ...starts.flatMap((start) => [session(start), ...noted(start, wanted, 118)]),
  ];
  const toxin = optionOf(planOf(entries), 'toxin');
  expect(toxin.standing).toBe('now');
  const duration = toxin.expect['one-year'].find(({ code }) => code === 'own-toxin-duration')!;
  expect(Math.abs(duration.figure!.value! - 100)).toBeLessThan(8);
  expect(duration).toMatchObject({ side: 'left', source: 'own', figure: { unit: 'd' } });
  const wearsOff = toxin.expect['one-month'].find(({ date }) => date !== null)!;
  expect(wearsOff.date!.low <= on(378) && on(378) <= wearsOff.date!.high).toBe(true);
  expect(codesOf(toxin.expect['one-year'])).toContain('toxin-lasts');
});

test('CARE-77 an operation of one’s own, and that it failed, are told; the answer is less then', () => {
  const fit = (plan: CarePlan) =>
    optionOf(plan, 'surgery').fits.find(({ priority }) => priority === 'free-of-spasm')!;
  expect(fit(planOf([])).answer).toBe('meets');
  const spasm: Entry = {
    ...EXAMPLES.symptoms,
    side: 'left',
    when: on(399),
    symptoms: [{ symptom: 'eyelid-twitching', strength: 6 }],
  };
  const failed = planOf([operation({ when: on(-100) }), spasm]);
  expect(codesOf(optionOf(failed, 'surgery').expect['one-month'])).toContain(
    'own-surgery-not-free',
  );
  expect(fit(failed).answer).toBe('partly');
  expect(optionOf(failed, 'surgery').standing).toBe('before');
  const pressed: Entry = { ...EXAMPLES.history, when: on(0), highBloodPressure: 'yes' };
  const { risks } = optionOf(planOf([pressed]), 'surgery');
  const factorsOf = (said: readonly PlanSentence[]) => said.map(({ factor }) => factor);
  // Its source tells of a delayed palsy, which nearly all recover from.
  expect(factorsOf(risks.passing)).toContain('high-blood-pressure');
  expect(factorsOf(risks.lasting)).not.toContain('high-blood-pressure');
});

test('CARE-78 what is being done now is told; where nothing is, it is waiting', () => {
  const standings = (entries: readonly Entry[]) =>
    planOf(entries).options.map(({ standing }) => standing);
  expect(standings([])).toEqual(['now', 'not-noted', 'not-noted', 'not-noted']);
  expect(standings([session(390)])).toEqual(['not-noted', 'not-noted', 'now', 'not-noted']);
  expect(standings([session(0)])).toEqual(['now', 'not-noted', 'before', 'not-noted']);
});
