/** The process that draws one phantom into a video file, and then ends. */
import { constants, setPriority } from 'node:os';
import { loadCanonicalFace } from '@facialis/face';
import { createPhantom } from '@facialis/phantom';
import { isRefusal, type Refusal } from '@facialis/refusal';
import { createVideoWriter } from '@facialis/video';
import type { Drawing, FromDrawer } from './draw-in-worker.ts';

// Whoever looks at the record meanwhile is not to wait for this.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
// Ctrl-C reaches every process of the terminal; the server itself decides when this one ends.
process.on('SIGINT', () => {});
process.on('disconnect', () => process.exit());

process.once('message', async (drawing: Drawing) => {
  const refusal = await draw(drawing);
  const last: FromDrawer = refusal ? { kind: 'refused', refusal } : { kind: 'drawn' };
  process.send?.(last, () => process.disconnect());
});

async function draw({ path, phantom }: Drawing): Promise<Refusal | null> {
  const canonical = await loadCanonicalFace();
  if (isRefusal(canonical)) return canonical;
  const { video } = createPhantom(phantom, canonical);
  const { width, height } = video.info;
  const writer = await createVideoWriter(path, { width, height, frameRate: phantom.frameRate });
  if (isRefusal(writer)) return writer;
  const frames = phantom.seconds * phantom.frameRate;
  for await (const frame of video.frames()) {
    const refusal = await writer.write(frame);
    frame.close();
    if (refusal) return refusal;
    const told: FromDrawer = { kind: 'progress', done: Math.min(1, (frame.index + 1) / frames) };
    // The server may let go meanwhile: then nobody waits for it, and it is no error.
    if (process.connected) process.send?.(told, undefined, undefined, () => {});
  }
  return writer.finish();
}
