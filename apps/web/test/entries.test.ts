import {
  compareTimes,
  EXAMPLES,
  MUSCLES,
  type Person,
  type ToxinSession,
  toxinTotals,
  toxinUnitOf,
} from '@facialis/record';
import type { Version } from '@facialis/record/store';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  arbitraryAnyEntry,
  arbitraryEntry,
} from '../../../packages/record/test/arbitrary/index.ts';
import { differences, isSame } from '../src/entries/differences.ts';
import { atOf, type Draft, fieldOf, keysOf, withField } from '../src/entries/draft.ts';
import { FACE_VIEW, nearestPlace, placesOf } from '../src/entries/face/muscle-places.ts';
import {
  copySession,
  sessionTotals,
  steppedUnits,
  withProduct,
} from '../src/entries/face/points.ts';
import { judge } from '../src/entries/faults.ts';
import { timeline } from '../src/entries/timeline.ts';
import { numberText, typedNumber } from '../src/entries/typed-number.ts';
import { asPrecision, recordTime, typedTime } from '../src/entries/typed-time.ts';

/** The clock of the examples. */
const NOW = new Date('2024-12-31T12:00:00Z');
const PERSON: Person = EXAMPLES.person;
const AROUND = { now: NOW, person: PERSON, course: [] };
/** Minutes of a zone that has no summer time. */
const NO_SUMMER = () => 330;

/** All places of single values in an entry. */
function placesIn(value: unknown, keys: readonly PropertyKey[] = []): string[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => placesIn(item, [...keys, i]));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, part]) => placesIn(part, [...keys, name]));
  }
  return [atOf(keys)];
}

const anyDraft = arbitraryAnyEntry().map((entry): Draft => ({ ...entry }));

describe('a draft', () => {
  test('WEB-41 each field of any entry is found, changed and put back without any other change', () => {
    fc.assert(
      fc.property(anyDraft, fc.nat(), (draft, chosen) => {
        const places = placesIn(draft);
        const at = places[chosen % places.length]!;
        const value = fieldOf(draft, at);
        expect(atOf(keysOf(at))).toBe(at);
        const changed = withField(draft, at, 'something else');
        expect(fieldOf(changed, at)).toBe('something else');
        expect(withField(changed, at, value)).toEqual(draft);
        expect(places.filter((one) => fieldOf(changed, one) !== fieldOf(draft, one))).toEqual([at]);
      }),
    );
  });

  test('WEB-41 what is emptied is gone, with what held it', () => {
    const draft = { kind: 'history', bloodPressure: { systolic: 120 }, otherIllnesses: [{}] };
    expect(withField(draft, 'bloodPressure.systolic', undefined)).toEqual({
      kind: 'history',
      otherIllnesses: [{}],
    });
    expect(withField(draft, 'otherIllnesses[0]', undefined)).toEqual({
      kind: 'history',
      bloodPressure: { systolic: 120 },
    });
    const named = withField(draft, 'otherIllnesses[0].name', 'Gout');
    expect(withField(named, 'otherIllnesses[0].name', undefined)).toEqual(draft);
  });

  test('WEB-41 any entry read into a form is whole there and comes out as it was', () => {
    fc.assert(
      fc.property(arbitraryAnyEntry(), (entry) => {
        const old = { now: new Date(), person: { ...PERSON, birthYear: 1900 }, course: [] };
        const judged = judge(entry.kind, { ...entry }, old);
        expect(judged.faults).toEqual([]);
        expect(judged.entry).toEqual(entry);
      }),
    );
  });
});

describe('what is typed', () => {
  test('WEB-49 every time of the record is shown in inputs and read back to its last digit', () => {
    fc.assert(
      fc.property(arbitraryEntry('symptoms'), ({ when }) => {
        expect(recordTime(typedTime(when), when, NO_SUMMER)).toBe(when);
      }),
    );
  });

  test('WEB-49 a moment that is changed keeps its zone; a new one has that of here', () => {
    const before = '2024-03-02T09:30:15.250-05:00';
    const later = { precision: 'moment', text: '2024-03-02T10:45' } as const;
    expect(recordTime(later, before, NO_SUMMER)).toBe('2024-03-02T10:45:00-05:00');
    expect(recordTime(later, undefined, NO_SUMMER)).toBe('2024-03-02T10:45:00+05:30');
    // Here it is summer from April on: the same clock means another zone then.
    const summer = (wall: string) => (wall >= '2024-04' ? 120 : 60);
    expect(
      recordTime(
        { precision: 'moment', text: '2024-05-02T10:45' },
        '2024-03-02T09:30:00+01:00',
        summer,
      ),
    ).toBe('2024-05-02T10:45:00+02:00');
  });

  test('WEB-49 less exactly is cut off, more exactly is asked anew', () => {
    const day = { precision: 'day', text: '2024-03-02' } as const;
    expect(asPrecision(day, 'month')).toEqual({ precision: 'month', text: '2024-03' });
    expect(recordTime(asPrecision(day, 'about-year'), undefined)).toBe('2024~');
    expect(asPrecision({ precision: 'year', text: '2024' }, 'day').text).toBe('');
  });

  test('WEB-49 numbers are read with comma or point, and what is none stays as it was typed', () => {
    expect(['2,5', ' 2.5 ', '.5', '-10', '−10', '7,'].map(typedNumber)).toEqual([
      2.5, 2.5, 0.5, -10, -10, 7,
    ]);
    expect(typedNumber('')).toBeUndefined();
    expect(typedNumber('two')).toBe('two');
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: 1e-9 }), (value) => {
        expect(typedNumber(numberText(value, ','))).toBe(value);
      }),
    );
  });
});

describe('what is wrong', () => {
  const session: Draft = { ...EXAMPLES['toxin-session'] };
  const codesAt = (draft: Draft, at: string) =>
    judge('toxin-session', draft, AROUND)
      .faults.filter((fault) => fault.at === at)
      .map(({ code }) => code);

  test('WEB-42 a fault stands at its field', () => {
    expect(codesAt(withField(session, 'product', undefined), 'product')).toEqual(['missing']);
    expect(codesAt(withField(session, 'points', undefined), 'points')).toEqual(['missing']);
    expect(codesAt(withField(session, 'points[1].units', 'two'), 'points[1].units')).toEqual([
      'number',
    ]);
    expect(codesAt(withField(session, 'points[1].units', 0), 'points[1].units')).toEqual(['above']);
    expect(codesAt(withField(session, 'effect', 11), 'effect')).toEqual(['most']);
    expect(codesAt(withField(session, 'effectEnd', '2024-01-01'), 'effectEnd')).toEqual(['said']);
    const visit = (when: string) =>
      judge('visit', { ...EXAMPLES.visit, when }, AROUND).faults.map(({ at, code }) => [at, code]);
    expect(visit('2025-06-01')).toEqual([['when', 'said']]);
    expect(visit('1950')).toEqual([['when', 'said']]);
    expect(visit('2024-')).toEqual([['when', 'said']]);
  });

  test('WEB-42 what the record asks stands at its field', () => {
    const strong = withField(session, 'points[0].units', 40);
    const asked = judge('toxin-session', strong, AROUND).questions.map(({ code, at }) => [
      code,
      at,
    ]);
    expect(asked).toContainEqual(['dose-above-published', 'points']);
    expect(asked).toContainEqual(['site-dose-above-published', 'points[0].units']);
  });
});

describe('the difference of versions', () => {
  test('WEB-47 there is one exactly where two versions are not the same', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, fc.nat(), (draft, other, chosen) => {
        expect(differences(draft, structuredClone(draft))).toEqual([]);
        expect(differences(draft, other).length === 0).toBe(isSame(draft, other));
        const places = placesIn(draft);
        const changed = withField(draft, places[chosen % places.length]!, 'something else');
        expect(differences(draft, changed).length).toBeGreaterThan(0);
      }),
    );
  });

  test('WEB-47 lists are compared by their items', () => {
    const [before, after] = [
      { points: [{ units: 1 }, { units: 2 }] },
      { points: [{ units: 2 }, { units: 3 }] },
    ];
    expect(differences(before, after)).toEqual([
      { name: 'points', before: { units: 1 } },
      { name: 'points', after: { units: 3 } },
    ]);
  });
});

describe('the list', () => {
  test('WEB-40 every entry is in its month, newest first, at most so many', () => {
    fc.assert(
      fc.property(fc.array(arbitraryAnyEntry(), { maxLength: 12 }), fc.nat(14), (entries, most) => {
        const versions = entries.map((content, i): Version => {
          const at = NOW.toISOString();
          return {
            entry: `${i}`,
            person: 'p',
            version: 1,
            at,
            actor: 'a',
            deleted: false,
            confirmed: [],
            content,
          };
        });
        const { years, rest } = timeline(versions, 'all', most);
        const shown = years.flatMap(({ year, months }) =>
          months.flatMap(({ month, versions: own }) =>
            own.map((version) => ({ year, month, version })),
          ),
        );
        expect(shown.length).toBe(Math.min(most, entries.length));
        expect(rest).toBe(entries.length - shown.length);
        const times = shown.map(({ year, month, version: { content } }) => {
          const when = 'when' in content ? content.when : '';
          expect(when.startsWith(year) && when.startsWith(month)).toBe(true);
          return when;
        });
        const timed = times.filter((when) => when !== '');
        expect(times.slice(0, timed.length)).toEqual(timed);
        expect(timed).toEqual(timed.toSorted((a, b) => compareTimes(b, a)));
      }),
    );
  });
});

describe('the drawn face', () => {
  const halves = { right: placesOf('right'), left: placesOf('left'), midline: placesOf('midline') };

  test('WEB-45 every muscle is on both halves, mirrored, or on the midline', () => {
    const all = MUSCLES.filter((muscle) => muscle !== 'other');
    const onHalf = halves.right.map(({ muscle }) => muscle);
    expect([...onHalf, ...halves.midline.map(({ muscle }) => muscle)].sort()).toEqual(
      all.toSorted(),
    );
    expect(halves.left.map(({ muscle }) => muscle)).toEqual(onHalf);
    for (const [i, { x, y, side }] of halves.right.entries()) {
      const mirrored = halves.left[i]!;
      expect([side, mirrored.side, mirrored.y]).toEqual(['right', 'left', y]);
      expect(x + mirrored.x).toBe(400);
      // One looks at the person: their right half is on the left of the screen.
      expect(x).toBeLessThan(mirrored.x);
    }
  });

  test('WEB-45 a tap on a place means it, one near it still, one far off nothing', () => {
    for (const place of Object.values(halves).flat()) {
      expect(nearestPlace(place.x, place.y)).toEqual(place);
      expect(nearestPlace(place.x + 5, place.y - 5)).toEqual(place);
    }
    expect(nearestPlace(FACE_VIEW.x, FACE_VIEW.y)).toBeUndefined();
  });

  test('WEB-45 places lie 24 px apart on a screen of 320 (WCAG 2.2, 2.5.8)', () => {
    const all = Object.values(halves).flat();
    // Less the edges of the page, 1 rem each, and a scroll bar of 15 px.
    const pixels = (320 - 2 * 18 - 15) / FACE_VIEW.width;
    const gaps = all.flatMap((one, i) =>
      all.slice(i + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y) * pixels),
    );
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(24);
  });
});

describe('the points of a session', () => {
  const example: ToxinSession = EXAMPLES['toxin-session'];

  test('WEB-46 the totals are those of the record, and those of the sides make up the whole', () => {
    fc.assert(
      fc.property(arbitraryEntry('toxin-session'), (session) => {
        const { units, bySide } = sessionTotals(session.product, { ...session });
        expect(units).toBe(toxinTotals([session])[0]!.units);
        expect(bySide.reduce((sum, one) => sum + one.units, 0)).toBeCloseTo(units, 3);
      }),
    );
  });

  test('WEB-46 another product has its own unit; its numbers stay or go, and are never converted', () => {
    fc.assert(
      fc.property(arbitraryEntry('toxin-session'), (session) => {
        const other = session.product === 'other' ? 'incobotulinumtoxinA' : 'other';
        const kept = withProduct({ ...session }, other, true);
        expect([kept.unit, kept.points]).toEqual([toxinUnitOf(other), session.points]);
        const { points } = withProduct({ ...session }, other, false);
        expect(points).toEqual(session.points.map(({ units: _, ...point }) => point));
      }),
    );
  });

  test('WEB-45 a copied session brings product, dilution, side and points, not the vial nor the effect', () => {
    const begun: Draft = { kind: 'toxin-session', when: '2024-06-20', author: { role: 'self' } };
    const { side, product, brand, unit, dilution, points } = example;
    expect(copySession(begun, example)).toEqual({
      ...begun,
      ...{ side, product, brand, unit, dilution, points },
    });
  });

  test('WEB-45 one press adds or takes away a small dose, and never leaves less than none', () => {
    expect(steppedUnits(undefined, 'onabotulinumtoxinA', 1)).toBe(1.25);
    expect(steppedUnits(2.5, 'onabotulinumtoxinA', 1)).toBe(3.75);
    expect(steppedUnits(1, 'onabotulinumtoxinA', -1)).toBeUndefined();
  });
});
