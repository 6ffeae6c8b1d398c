import { open } from 'node:fs/promises';
import { openTrack, startPacketWriter } from '../packages/video/src/container.ts';

/**
 * Writes an H.264 clip again and again into one MP4 until so many seconds are full. Its packets are
 * copied, not coded again, so that a long file costs next to nothing.
 */
export async function lengthen(clip: string, seconds: number, to: string): Promise<void> {
  const track = await openTrack(clip);
  if (typeof track === 'string') throw new Error(`${clip} cannot be lengthened: ${track}`);
  const { setup, info } = track;
  const file = await open(to, 'w');
  const writer = await startPacketWriter(
    async (bytes, position) => {
      await file.write(bytes, 0, bytes.length, position);
    },
    'mp4',
    'h264',
    info.rotation,
  );
  for (let shiftS = 0; shiftS < seconds; shiftS += info.durationS) {
    for await (const packet of track.packets()) {
      const timeS = packet.timeS + shiftS;
      if (timeS < seconds) await writer.add({ ...packet, timeS, setup });
    }
  }
  await writer.finish();
  await file.close();
  track.close();
}
