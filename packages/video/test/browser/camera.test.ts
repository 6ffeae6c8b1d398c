/** A camera's pictures made by the native VideoFrame; a real browser's are in the tests of apps/web. */
import { VideoFrame } from '@napi-rs/webcodecs';
import { expect, test, vi } from 'vitest';
import { openCamera } from '../../src/index.browser.ts';
import { sceneFrame, sceneIndexOf } from '../makers.ts';

const WIDTH = 96;
const HEIGHT = 64;

/** Pictures taken at the given microseconds of a clock that did not begin with them. */
function cameraOf(timestamps: readonly number[]) {
  const made: VideoFrame[] = [];
  const pictures = new ReadableStream<VideoFrame>(
    {
      pull(controller) {
        const index = made.length;
        const timestamp = timestamps[index];
        if (timestamp === undefined) return controller.close();
        const { luma, cb, cr } = sceneFrame(index, 0, WIDTH, HEIGHT);
        const bytes = Buffer.concat([luma, cb, cr].map(({ data }) => Uint8Array.from(data)));
        const size = { codedWidth: WIDTH, codedHeight: HEIGHT };
        const picture = new VideoFrame(bytes, { format: 'I420', ...size, timestamp });
        made.push(picture);
        controller.enqueue(picture);
      },
    },
    { highWaterMark: 0 },
  );
  const started = vi.fn(async () => pictures);
  return {
    made,
    started,
    source: openCamera({
      start: started,
      width: WIDTH,
      height: HEIGHT,
      durationS: 60,
    }),
  };
}

test('VIDEO-27 a camera’s frames have the times at which they were taken, gaps included', async () => {
  const { source, made, started } = cameraOf([5_000_000, 5_033_000, 5_040_000, 7_040_000]);
  expect(started).not.toHaveBeenCalled();
  const seen: [number, number][] = [];
  for await (const frame of source.frames()) {
    seen.push([sceneIndexOf(frame), frame.timeS]);
    frame.close();
  }
  expect(seen).toEqual([
    [0, 0],
    [1, 0.033],
    [2, 0.04],
    [3, 2.04],
  ]);
  expect(made.every(({ format }) => format === null)).toBe(true); // closed
  expect(source.warnings).toEqual([]);
  expect(source.info).toMatchObject({ container: 'camera', width: WIDTH, decoder: 'browser' });
});

test('VIDEO-27 a camera that is left early is read no further, and cannot be read again', async () => {
  const { source, made } = cameraOf([0, 1, 2, 3, 4, 5].map((i) => i * 33_000));
  for await (const frame of source.frames()) {
    frame.close();
    if (frame.index === 1) break;
  }
  expect(made).toHaveLength(2);
  expect(() => source.frames()).toThrow(TypeError);
  expect(() => cameraOf([0]).source.frames({ fromS: 0, toS: 1 })).toThrow(TypeError);
});
