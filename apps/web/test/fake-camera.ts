import { open } from 'node:fs/promises';
import type { Frame, Plane, VideoSource } from '@facialis/video';

/** Flags that give a browser a camera that shows a file, over and over, and needs no permission. */
export function fakeCameraFlags(path: string): string[] {
  return [
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${path}`,
  ];
}

/** Writes frames as YUV4MPEG2, which Chromium takes for a camera. */
export async function writeY4m(path: string, video: VideoSource, rate: number): Promise<void> {
  const { width, height } = video.info;
  const file = await open(path, 'w');
  try {
    await file.write(`YUV4MPEG2 W${width} H${height} F${rate}:1 Ip A1:1 C420jpeg\n`);
    for await (const frame of video.frames()) {
      await file.write('FRAME\n');
      for (const plane of planesOf(frame)) await file.write(rowsOf(plane));
      frame.close();
    }
  } finally {
    await file.close();
  }
}

function planesOf({ luma, cb, cr }: Frame): Plane[] {
  return [luma, cb, cr];
}

function rowsOf({ data, stride, width, height }: Plane): Uint8Array {
  const rows = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    rows.set(data.subarray(y * stride, y * stride + width), y * width);
  return rows;
}
