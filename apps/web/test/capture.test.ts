import type { Glimpse } from '@facialis/measure';
import { protocolSchema } from '@facialis/spasm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Advice, adviceFor } from '../src/capture/advice.ts';
import { LiveFeed } from '../src/capture/live-feed.ts';
import { mediaTypeOf } from '../src/capture/media-type.ts';
import { protocolUntil, RUN_S, taskAt, tasksOf } from '../src/capture/protocol.ts';

const choices = fc.constantFrom('exercises' as const, 'rest' as const);
const times = fc.double({ min: 0, max: RUN_S, noNaN: true });

describe('the tasks of a recording', () => {
  test('WEB-11 every choice fills the run without a gap, and begins with rest', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const tasks = tasksOf(choice);
        expect(tasks[0]).toMatchObject({ kind: 'rest', fromS: 0 });
        expect(tasks.at(-1)?.toS).toBe(RUN_S);
        for (const [i, { fromS }] of tasks.entries()) {
          if (i > 0) expect(fromS).toBe(tasks[i - 1]?.toS);
        }
      }),
    );
  });

  test('WEB-11 at every moment there is one task', () => {
    fc.assert(
      fc.property(choices, times, (choice, timeS) => {
        const task = taskAt(tasksOf(choice), timeS)!;
        expect(task.fromS).toBeLessThanOrEqual(timeS);
        expect(timeS < task.toS || task.toS === RUN_S).toBe(true);
      }),
    );
  });

  test('WEB-11 whenever it ends, the protocol is as the command line takes it and ends with it', () => {
    fc.assert(
      fc.property(choices, times, (choice, endS) => {
        const protocol = protocolUntil(tasksOf(choice), endS);
        if (endS === 0) {
          expect(protocol).toBeNull();
          return;
        }
        expect(protocolSchema.parse(protocol)).toEqual(protocol);
        expect(protocol?.segments.at(-1)?.to).toBe(endS);
      }),
    );
  });
});

/** A face that sits well, as the quality gate sees it. */
const WELL: Glimpse = {
  timeS: 1,
  face: { left: 0.3, top: 0.2, right: 0.7, bottom: 0.8 },
  left: { lidClosure: 0, mouthMm: 0 },
  right: { lidClosure: 0, mouthMm: 0 },
  facts: {
    durationS: 60,
    measurableS: 60,
    frames: 1800,
    frameRate: 30,
    irisPx: 30,
    states: { tracked: 1, lost: 0, covered: 0, extremePose: 0, tooSmall: 0, changed: 0 },
    luma: 120,
    darkShare: 0,
    brightShare: 0,
    edgeWidth: 0.1,
    bitsPerPixel: null,
    frameDifference: null,
    yawDeg: 2,
    pitchDeg: 2,
  },
};

const withFacts = (facts: Partial<NonNullable<Glimpse['facts']>>): Glimpse => ({
  ...WELL,
  facts: { ...WELL.facts!, ...facts },
});

describe('live guidance', () => {
  test.each<[Advice, Glimpse]>([
    ['good', WELL],
    ['come-closer', withFacts({ irisPx: 9 })],
    ['more-light', withFacts({ luma: 20 })],
    ['less-light', withFacts({ brightShare: 0.5 })],
    ['look-straight', withFacts({ yawDeg: 25 })],
    ['eye-height', withFacts({ pitchDeg: 25 })],
    ['hold-still', withFacts({ edgeWidth: 0.4 })],
    ['few-pictures', withFacts({ frameRate: 10 })],
    ['come-closer', withFacts({ irisPx: 9, frameRate: 10 })],
    ['move-back', { ...WELL, face: { left: 0.1, top: -0.1, right: 0.9, bottom: 1.2 } }],
    ['to-middle', { ...WELL, face: { left: 0.7, top: 0.2, right: 1.1, bottom: 0.8 } }],
  ])('WEB-10, WEB-16 %s', (advice, glimpse) => {
    expect(adviceFor(glimpse)).toBe(advice);
  });

  test('WEB-10 an advice that comes and goes within a moment is not shown', () => {
    const feed = new LiveFeed();
    feed.add(WELL);
    const dark = withFacts({ luma: 20 });
    for (const glimpse of [dark, WELL, dark, WELL]) {
      feed.add(glimpse);
      expect(feed.guidance()?.advice).toBe('good');
    }
    for (const _ of 'abc') feed.add(dark);
    expect(feed.guidance()?.advice).toBe('more-light');
  });

  test('WEB-10 traces reach back ten seconds, and nothing is left of another time', () => {
    const feed = new LiveFeed();
    for (let timeS = 0; timeS <= 30; timeS++) feed.add({ ...WELL, timeS });
    expect(feed.traces.map(({ timeS }) => timeS)).toEqual(
      Array.from({ length: 11 }, (_, i) => 20 + i),
    );
    feed.clear();
    expect(feed.traces).toEqual([]);
    expect(feed.guidance()).toBeNull();
  });
});

test.each([
  ['a.MKV', '', 'video/x-matroska'],
  ['face.mp4', 'video/mp4;codecs=avc1.42E01F', 'video/mp4'],
  ['face.avi', 'video/x-msvideo', 'video/x-msvideo'],
  ['no ending', '', 'application/octet-stream'],
])('WEB-12 the media type of %s', (name, type, expected) => {
  expect(mediaTypeOf(new File([], name, { type }))).toBe(expected);
});
