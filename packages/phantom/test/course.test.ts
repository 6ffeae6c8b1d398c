import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CourseOptions,
  closureOf,
  type FaceMovement,
  makeCourse,
  SCENARIOS,
  type Scenario,
  type SideMovement,
} from '../src/index.ts';

const SPASM_SCENARIOS: readonly Scenario[] = [
  'lid',
  'mild',
  'moderate',
  'severe',
  'mouth',
  'both-sides',
];

const anyCourse = fc.record({
  scenario: fc.constantFrom(...SCENARIOS),
  side: fc.constantFrom('left' as const, 'right' as const),
  seconds: fc.integer({ min: 10, max: 40 }),
  seed: fc.nat(),
  severity: fc.double({ min: 0, max: 1, noNaN: true }),
}) satisfies fc.Arbitrary<CourseOptions>;

const oneSided = anyCourse.map((options) => ({ ...options, scenario: 'moderate' as const }));

function quiet({ lid, lower, mouth, cheek, brow, ala }: SideMovement): boolean {
  return [lid, lower, ...mouth, cheek, brow, ala].every((value) => value === 0);
}

function timesOf(seconds: number, rate: number): number[] {
  return Array.from({ length: seconds * rate }, (_, k) => k / rate);
}

describe('course', () => {
  test('PHANTOM-1 the same options give the same course', () => {
    fc.assert(
      fc.property(anyCourse, (options) => {
        const [first, second] = [makeCourse(options), makeCourse(options)];
        expect(second.events).toEqual(first.events);
        for (const timeS of timesOf(options.seconds, 7)) {
          expect(second.at(timeS)).toEqual(first.at(timeS));
        }
      }),
      { numRuns: 30 },
    );
  });

  test('PHANTOM-2 events come in order, lie inside the recording and never overlap', () => {
    fc.assert(
      fc.property(anyCourse, (options) => {
        let free = 0;
        const { events } = makeCourse(options);
        expect(events.length).toBeGreaterThan(0);
        for (const { onset, offset } of events) {
          expect(onset).toBeGreaterThan(free);
          expect(offset).toBeGreaterThan(onset);
          free = offset;
        }
        expect(free).toBeLessThan(options.seconds);
      }),
    );
  });

  test('PHANTOM-3 outside every event the face is at rest', () => {
    fc.assert(
      fc.property(anyCourse, (options) => {
        const course = makeCourse(options);
        for (const timeS of timesOf(options.seconds, 60)) {
          const inside = course.events.some((e) => timeS > e.onset && timeS < e.offset);
          if (inside) continue;
          const { left, right, jaw } = course.at(timeS);
          expect(quiet(left) && quiet(right) && jaw === 0).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('PHANTOM-4 a spasm moves its own side only and peaks at its stated strength', () => {
    const spasms = fc.constantFrom(...SPASM_SCENARIOS);
    fc.assert(
      fc.property(anyCourse, spasms, (options, scenario) => {
        const course = makeCourse({ ...options, scenario });
        for (const event of course.events) {
          if (event.kind !== 'spasm') continue;
          const steps = 2000;
          const movements = Array.from({ length: steps }, (_, k) =>
            course.at(event.onset + ((event.offset - event.onset) * k) / steps),
          );
          const peak = (value: (side: SideMovement) => number) =>
            Math.max(...movements.map((m) => value(m[event.side])));
          const other = event.side === 'left' ? 'right' : 'left';
          expect(movements.every((m) => quiet(m[other]))).toBe(true);
          // The upper lid's curve peaks at 0.8 of the stated strength, the lower lid's at 0.6.
          expect(peak((m) => m.lid)).toBeCloseTo(0.8 * event.lid, 2);
          expect(peak((m) => m.lower)).toBeCloseTo(0.6 * event.lid, 2);
          expect(peak(closureOf)).toBeCloseTo(event.closure, 2);
          expect(peak((m) => m.brow)).toBeCloseTo(event.brow_mm, 1);
          // Out by 0.85 and up by 0.5 of the pull.
          expect(peak((m) => Math.hypot(...m.mouth))).toBeCloseTo(
            Math.hypot(0.85, 0.5) * event.mouth_mm,
            1,
          );
        }
      }),
      { numRuns: 20 },
    );
  });

  test('PHANTOM-5 naming the other side gives the mirror image', () => {
    const mirrored = (side: SideMovement): SideMovement => ({
      ...side,
      mouth: [0 - side.mouth[0], side.mouth[1]],
    });
    fc.assert(
      fc.property(oneSided, (options) => {
        const left = makeCourse({ ...options, side: 'left' });
        const right = makeCourse({ ...options, side: 'right' });
        expect(left.affected).toBe('left');
        expect(right.affected).toBe('right');
        expect(left.events.map(({ onset }) => onset)).toEqual(
          right.events.map(({ onset }) => onset),
        );
        const spasms = left.events.filter(({ kind }) => kind === 'spasm');
        for (const { onset, offset } of spasms) {
          const timeS = (onset + offset) / 2;
          expect(left.at(timeS).left).toEqual(mirrored(right.at(timeS).right));
        }
      }),
      { numRuns: 30 },
    );
  });

  test('PHANTOM-8 severity 1 gives stronger spasms than severity 0', () => {
    const mean = (scenario: Scenario, severity: number) => {
      const strengths = [1, 2, 3, 4].flatMap((seed) =>
        makeCourse({ scenario, seconds: 60, seed, severity }).events.flatMap((event) =>
          event.kind === 'spasm' ? [event.lid + event.mouth_mm] : [],
        ),
      );
      return strengths.reduce((a, b) => a + b, 0) / strengths.length;
    };
    for (const scenario of SPASM_SCENARIOS) {
      expect(mean(scenario, 1)).toBeGreaterThan(1.1 * mean(scenario, 0));
    }
  });

  test('PHANTOM-17 options that make no course name what is allowed and what was received', () => {
    const good = { scenario: 'mild', seconds: 10, seed: 1 } as const;
    const wrong = (change: object) => () => makeCourse({ ...good, ...change });
    expect(wrong({ scenario: 'wild' })).toThrow(/one of healthy.*wild/);
    expect(wrong({ seconds: 0 })).toThrow(/seconds.*0/);
    expect(wrong({ severity: 2 })).toThrow(/between 0 and 1.*2/);
    expect(wrong({ side: 'top' })).toThrow(/left or right.*top/);
    expect(wrong({ scenario: 'wild' })).toThrow(TypeError);
  });
});

describe('scenarios', () => {
  const events = (scenario: Scenario) =>
    [1, 2, 3].flatMap((seed) => makeCourse({ scenario, seconds: 60, seed }).events);
  const kinds = (scenario: Scenario) => new Set(events(scenario).map(({ kind }) => kind));
  const spasms = (scenario: Scenario) =>
    events(scenario).flatMap((event) => (event.kind === 'spasm' ? [event] : []));

  test('PHANTOM-7 a scenario shows what its name says and nothing else', () => {
    expect(kinds('still')).toEqual(new Set(['blink']));
    expect(kinds('healthy')).toEqual(new Set(['blink', 'voluntary']));
    expect(kinds('talking')).toEqual(new Set(['blink', 'voluntary']));
    expect(kinds('blepharospasm')).toEqual(new Set(['blink', 'bilateral-closure']));
    expect(spasms('lid').every((e) => e.mouth_mm === 0 && e.lid > 0)).toBe(true);
    expect(spasms('mouth').every((e) => e.mouth_mm > 0 && e.lid === 0)).toBe(true);
    for (const scenario of ['mild', 'moderate', 'severe'] as const) {
      expect(spasms(scenario).every((e) => e.mouth_mm > 0 && e.lid > 0)).toBe(true);
    }
    const oneCourse = makeCourse({ scenario: 'both-sides', seconds: 60, seed: 4 });
    const sides = oneCourse.events.flatMap((e) => (e.kind === 'spasm' ? [e.side] : []));
    expect(new Set(sides)).toEqual(new Set(['left', 'right']));
    const talk = makeCourse({ scenario: 'talking', seconds: 60, seed: 1 });
    const jaws = timesOf(60, 20).map((timeS) => talk.at(timeS).jaw);
    expect(Math.max(...jaws)).toBeGreaterThan(4);
  });

  test('PHANTOM-7 voluntary movements are symmetric within 4 per cent', () => {
    const course = makeCourse({ scenario: 'healthy', seconds: 60, seed: 2 });
    const smiles = course.events.filter((e) => e.kind === 'voluntary' && e.what === 'smile');
    expect(smiles.length).toBeGreaterThan(0);
    for (const { onset, offset } of smiles) {
      const movement: FaceMovement = course.at((onset + offset) / 2);
      const ratio = movement.left.mouth[0] / -movement.right.mouth[0];
      expect(Math.abs(ratio - 1)).toBeLessThan(0.04);
    }
  });
});
