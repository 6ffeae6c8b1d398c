/** The one door to @napi-rs/webcodecs, which decodes natively. */
import type { VideoDecoder, VideoFrame } from '@napi-rs/webcodecs';
import type { DecoderSetup, Packet } from './container.ts';
import { keepAlive } from './keep-alive.node.ts';
import type { PlaneLayout } from './picture.ts';

type WebCodecs = typeof import('@napi-rs/webcodecs');

/** One decoded picture, its planes copied out of the decoder. */
export interface Picture {
  readonly timeS: number;
  readonly format: string;
  readonly width: number;
  readonly height: number;
  readonly matrix: string | null;
  readonly fullRange: boolean | null;
  readonly buffer: ArrayBuffer;
  readonly layout: readonly PlaneLayout[];
}

/** How a run through a file ended. */
export interface DecodeCount {
  packets: number;
  pictures: number;
  /** The decoder's own words, when it gave up. */
  failure: string | null;
}

/** Packets handed to the decoder ahead of its output: enough to fill its reordering and threads. */
const PACKETS_AHEAD = 16;
/** Pictures decoded ahead of the consumer. */
const PICTURES_AHEAD = 6;
const MICROSECONDS = 1e6;

let loaded: Promise<WebCodecs | null> | undefined;

/** The native decoder, or null where its package is missing or does not load. */
export function loadWebCodecs(): Promise<WebCodecs | null> {
  loaded ??= import('@napi-rs/webcodecs').catch(() => null);
  return loaded;
}

/** Whether the native decoder takes a track. */
export async function canDecode(codecs: WebCodecs, setup: DecoderSetup): Promise<boolean> {
  try {
    return (await codecs.VideoDecoder.isConfigSupported(configOf(setup))).supported;
  } catch {
    return false;
  }
}

function configOf(setup: DecoderSetup) {
  const { codec, codedWidth, codedHeight, description } = setup;
  return {
    codec,
    codedWidth,
    codedHeight,
    hardwareAcceleration: 'prefer-software' as const,
    ...(description ? { description } : {}),
  };
}

/**
 * Decodes packets into pictures in order of presentation, running ahead of the consumer in native
 * threads. `count` is filled in on the way. `takeBuffer` gives memory of a size for one picture.
 */
export async function* decodePackets(
  codecs: WebCodecs,
  setup: DecoderSetup,
  packets: AsyncIterable<Packet>,
  count: DecodeCount,
  takeBuffer: (bytes: number) => ArrayBuffer,
): AsyncGenerator<Picture, void, void> {
  const release = keepAlive();
  const pictures: Promise<Picture>[] = [];
  // The decoder gives pictures in order of presentation but labels them with their packets' times
  // in order of decoding: with B-frames its timestamps are wrong. The n-th picture is the one with
  // the n-th smallest time.
  const pendingTimesS: number[] = [];
  let change = Promise.withResolvers<void>();
  const announce = () => {
    change.resolve();
    change = Promise.withResolvers<void>();
  };
  let fed = false;
  let stopped = false;

  const decoder: VideoDecoder = new codecs.VideoDecoder({
    output: (picture) => {
      const timeS = pendingTimesS.shift();
      if (timeS === undefined || stopped) picture.close();
      else {
        count.pictures++;
        pictures.push(copyOut(picture, timeS, takeBuffer));
      }
      announce();
    },
    error: (error) => {
      count.failure = error.message;
      announce();
    },
  });
  const hasRoom = () => pendingTimesS.length + pictures.length < PACKETS_AHEAD + PICTURES_AHEAD;

  const feed = async () => {
    try {
      decoder.configure(configOf(setup));
      for await (const packet of packets) {
        while (!hasRoom() && !stopped && count.failure === null && decoder.decodeQueueSize > 0)
          await change.promise;
        if (stopped || count.failure !== null) break;
        insertSorted(pendingTimesS, packet.timeS);
        count.packets++;
        decoder.decode(
          new codecs.EncodedVideoChunk({
            type: packet.key ? 'key' : 'delta',
            timestamp: Math.round(packet.timeS * MICROSECONDS),
            data: packet.data,
          }),
        );
      }
      if (!stopped && count.failure === null) await decoder.flush();
    } catch (error) {
      count.failure ??= error instanceof Error ? error.message : String(error);
    }
    fed = true;
    announce();
  };

  const feeding = feed();
  try {
    for (;;) {
      const next = pictures.shift();
      if (next) {
        announce();
        yield await next;
      } else if (fed) break;
      else await change.promise;
    }
  } finally {
    stopped = true;
    announce();
    await feeding;
    if (decoder.state !== 'closed') decoder.close();
    await Promise.allSettled(pictures);
    release();
  }
}

async function copyOut(
  picture: VideoFrame,
  timeS: number,
  takeBuffer: (bytes: number) => ArrayBuffer,
): Promise<Picture> {
  try {
    const buffer = takeBuffer(picture.allocationSize());
    const { codedWidth: width, codedHeight: height, colorSpace } = picture;
    const format = picture.format ?? 'unknown';
    const layout = await picture.copyTo(new Uint8Array(buffer));
    const { matrix, fullRange } = colorSpace;
    return { timeS, format, width, height, matrix, fullRange, buffer, layout };
  } finally {
    picture.close();
  }
}

/** Times come nearly sorted, so the search starts at the end. */
function insertSorted(times: number[], timeS: number): void {
  let at = times.length;
  while (at > 0 && times[at - 1]! > timeS) at--;
  times.splice(at, 0, timeS);
}
