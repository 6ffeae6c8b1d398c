import { makeLifeCourse } from '@facialis/phantom';
import { type Entry, EXAMPLES } from '@facialis/record';
import { type LaneMark, standingOf, trendOf } from '@facialis/report';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { courseModel, lastYear, treatmentWindows } from '../src/course/course-model.ts';
import {
  figureHeight,
  markHeight,
  markTime,
  nearestMark,
  placeLanes,
  stepMark,
  xOf,
} from '../src/course/layout.ts';
import { timeTicks } from '../src/course/ticks.ts';
import { keptVersions } from './kept.ts';

const DAY_MS = 86_400_000;
const NOW = Date.parse('2026-11-22T12:00:00Z');
const { person, history } = EXAMPLES;

const life = makeLifeCourse({
  seed: 5,
  years: 3,
  until: '2026-11-20',
  symptomsAWeek: 2,
  recordingsAMonth: 2,
  operation: true,
});
const course = keptVersions([life.person, ...life.entries]);

/** A recording with this share of its time in spasm, %. */
const recorded = (when: string, share: number): Entry => {
  const { record } = EXAMPLES.recording;
  const measure = { ...record.measures.timeInSpasm, value: share, low: share, high: share };
  const { corrections: _, ...recording } = EXAMPLES.recording;
  return {
    ...recording,
    when,
    record: { ...record, measures: { ...record.measures, timeInSpasm: measure } },
  };
};

test('WEB-32 the axis runs from the first symptom to today, and what happened to the face goes through all lanes', () => {
  const { lanes, crossings, limits, first } = courseModel(course, NOW);
  expect(lanes.map(({ topic }) => topic)).toEqual([
    'time-in-spasm',
    'spasm-rate',
    'symptoms',
    'rating',
    'toxin',
    'medicine',
    'days',
  ]);
  const onset = crossings.find(({ kind }) => kind === 'onset')!;
  // About a year: the whole of it.
  expect(onset.to - onset.from).toBeGreaterThanOrEqual(365 * DAY_MS - 1);
  expect(limits.from).toBeLessThanOrEqual(onset.from);
  expect(limits.to).toBeGreaterThanOrEqual(NOW);
  expect(first.from).toBeGreaterThan(onset.to);
  const { cycles, operation } = life.truth;
  const count = (kind: string) => crossings.filter((one) => one.kind === kind).length;
  expect(count('toxin-session')).toBe(cycles.length);
  expect(count('operation')).toBe(operation === null ? 0 : 1);
  expect(count('outcome')).toBeGreaterThan(0);
});

test('WEB-32 each treatment has a part of the course around it, with the time before and all of its effect', () => {
  const windows = treatmentWindows(course, NOW);
  const treatments = life.entries.filter(({ kind }) =>
    ['toxin-session', 'operation', 'medicine'].includes(kind),
  );
  expect(windows).toHaveLength(treatments.length);
  for (const { entry, window } of windows) {
    const { content } = course.find((one) => one.entry === entry)!;
    const when = Date.parse('when' in content ? content.when : '');
    expect(window.from).toBeLessThan(when);
    expect(window.to).toBeGreaterThan(when);
    if (content.kind === 'toxin-session' && content.effectEnd !== undefined) {
      expect(window.to).toBeGreaterThan(Date.parse(content.effectEnd));
    }
  }
  const { limits } = courseModel(course, NOW);
  expect(lastYear(limits)).toEqual({ from: limits.to - 365 * DAY_MS, to: limits.to });
});

test('WEB-32 a person with nothing has an axis and no lanes', () => {
  const { lanes, limits } = courseModel(keptVersions([person]), NOW);
  expect(lanes).toEqual([]);
  expect(limits.to).toBeGreaterThan(limits.from);
});

test('WEB-33 whatever mark is pointed at is found, and every mark is reached by steps', () => {
  const { lanes, limits } = courseModel(course, NOW);
  const places = placeLanes(lanes);
  const rem = 18;
  const axis = { window: limits, left: 40, width: 1_000_000 };
  const somewhere = fc
    .integer({ min: 0, max: lanes.length - 1 })
    .chain((lane) =>
      fc.integer({ min: 0, max: lanes[lane]!.marks.length - 1 }).map((mark) => ({ lane, mark })),
    );
  fc.assert(
    fc.property(somewhere, (wanted) => {
      const place = places[wanted.lane]!;
      const mark = place.lane.marks[wanted.mark]!;
      const at = { x: xOf(axis, markTime(mark, place.lane)), y: markHeight(mark, place) * rem };
      const found = nearestMark(places, axis, rem, at, 24)!;
      expect(found.lane).toBe(wanted.lane);
      const { marks } = lanes[found.lane]!;
      // Two entries of one moment lie on each other.
      expect(marks[found.mark]!.from).toBe(mark.from);
      expect(stepMark(lanes, stepMark(lanes, wanted, 'first'), 'previous').mark).toBe(0);
      const next = stepMark(lanes, wanted, 'next');
      expect(next.mark).toBe(Math.min(wanted.mark + 1, marks.length - 1));
      const below = stepMark(lanes, wanted, 'below');
      expect(below.lane).toBe(Math.min(wanted.lane + 1, lanes.length - 1));
    }),
  );
  expect(nearestMark(places, axis, rem, { x: -500, y: 10 }, 24)).toBeNull();
  expect(figureHeight(places)).toBeGreaterThan(places.at(-1)!.bottom);
});

test('WEB-32 the time axis has marks at round times, within the window and not more than have room', () => {
  const window = fc
    .tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 14, max: 15_000 }))
    .map(([start, days]) => ({ from: start * DAY_MS, to: (start + days) * DAY_MS }));
  fc.assert(
    fc.property(window, fc.integer({ min: 2, max: 14 }), (shown, most) => {
      const ticks = timeTicks(shown, most);
      expect(ticks.length).toBeLessThanOrEqual(most);
      for (const { at } of ticks) {
        expect(at).toBeGreaterThanOrEqual(shown.from);
        expect(at).toBeLessThanOrEqual(shown.to);
        expect(at % DAY_MS).toBe(0);
      }
    }),
  );
  const tenYears = { from: Date.UTC(2016, 10, 1), to: Date.UTC(2026, 10, 1) };
  expect(timeTicks(tenYears, 12).map(({ at }) => new Date(at).toISOString().slice(0, 10))).toEqual(
    Array.from({ length: 10 }, (_, i) => `${2017 + i}-01-01`),
  );
});

test('WEB-39 a line joins what is not too far apart: the values, or where they are dense their median', () => {
  const marks = (days: readonly number[], value: (i: number) => number): LaneMark[] =>
    days.map((day, i) => ({
      entry: `${i}`,
      side: 'left',
      from: day * DAY_MS,
      to: day * DAY_MS,
      value: value(i),
    }));
  // Monthly values stand as they are; a gap of half a year breaks the line.
  const monthly = trendOf(marks([0, 30, 60, 240, 270], (i) => i));
  expect(monthly.map((run) => run.map(({ value }) => value))).toEqual([
    [0, 1, 2],
    [3, 4],
  ]);
  // One day in ten is bad: the median does not see it.
  const daily = trendOf(
    marks(
      Array.from({ length: 100 }, (_, day) => day),
      (i) => (i % 10 === 0 ? 10 : 2),
    ),
  );
  expect(new Set(daily.flat().map(({ value }) => value))).toEqual(new Set([2]));
  // What is known to the year only has no place on a line.
  const [mark] = marks([0], () => 1);
  expect(trendOf([{ ...mark!, to: 365 * DAY_MS }])).toEqual([]);
});

test('WEB-35 the change since the last visit is that of the medians before and since it', () => {
  const visit = (when: string): Entry => ({ ...EXAMPLES.visit, when });
  const entries = [
    person,
    history,
    recorded('2026-01-05T10:00:00Z', 90),
    visit('2026-02-01'),
    recorded('2026-03-01T10:00:00Z', 30),
    recorded('2026-03-08T10:00:00Z', 20),
    recorded('2026-03-15T10:00:00Z', 10),
    visit('2026-04-01'),
    recorded('2026-05-01T10:00:00Z', 4),
    recorded('2026-05-08T10:00:00Z', 6),
  ];
  const standing = standingOf(keptVersions(entries), new Date(NOW));
  expect(standing.change).toEqual({
    visit: '2026-04-01',
    seenAt: 'visit',
    before: 20,
    now: 5,
  });
  expect(standing.last?.entry).toBe('entry-9');
  const none = standingOf(keptVersions(entries.slice(0, 4)), new Date(NOW));
  expect(none.change).toBeNull();
  // Who operates sees the person; the change says that it was that.
  const operated = [...entries, { ...EXAMPLES.operation, when: '2026-05-04' }];
  expect(standingOf(keptVersions(operated), new Date(NOW)).change).toEqual({
    visit: '2026-05-04',
    seenAt: 'operation',
    before: 4,
    now: 6,
  });
});

test('WEB-35 the treatment is the last session or operation with its weeks, and each medicine still taken', () => {
  const { end: _, whyStopped: _why, ...taken } = EXAMPLES.medicine;
  const session = (when: string): Entry => {
    const { effectOnset: _a, effectPeak: _b, effectEnd: _c, ...rest } = EXAMPLES['toxin-session'];
    return { ...rest, when };
  };
  const told = (entries: readonly Entry[]) =>
    standingOf(keptVersions([person, ...entries]), new Date(NOW)).treatments.map(
      ({ content, weeks }) => [content.kind, content.when, weeks],
    );
  expect(told([session('2026-06-01'), session('2026-11-01'), EXAMPLES.medicine])).toEqual([
    ['toxin-session', '2026-11-01', 3],
  ]);
  // Known to the month: no number of weeks is made up.
  expect(told([session('2026-10'), { ...taken, when: '2026-11-08' }])).toEqual([
    ['toxin-session', '2026-10', null],
    ['medicine', '2026-11-08', 2],
  ]);
  expect(told([])).toEqual([]);
});

test('WEB-70 the course reaches to where a present toxin effect may last, and marks the expected day at its session', () => {
  const session = course.find(({ content }) => content.kind === 'toxin-session')!;
  const when = 'when' in session.content ? session.content.when : '';
  const wearOff = { low: '2026-11-30', expected: '2026-12-10', high: '2027-01-05' };
  const { crossings, limits } = courseModel(course, NOW, [{ session: when, wearOff }]);
  const mark = crossings.find(({ kind }) => kind === 'wear-off')!;
  expect(mark).toMatchObject({
    entry: session.entry,
    from: Date.parse(wearOff.low),
    expected: Date.parse(wearOff.expected),
  });
  expect(limits.to).toBeGreaterThan(Date.parse(wearOff.high));
  expect(courseModel(course, NOW).crossings.some(({ kind }) => kind === 'wear-off')).toBe(false);
  const other = courseModel(course, NOW, [{ session: '1999-01-01', wearOff }]);
  expect(other.limits).toEqual(courseModel(course, NOW).limits);
});
