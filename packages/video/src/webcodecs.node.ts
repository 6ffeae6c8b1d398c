/** The one door to @napi-rs/webcodecs, which decodes natively. */
import type { DecoderSetup, Packet, WrittenPacket } from './container.ts';
import { type Codecs, decodePackets } from './decode.ts';
import type { Frame, Plane } from './frame.ts';
import { keepAlive } from './keep-alive.node.ts';
import type { DecodeCount, Picture, TakeBuffer } from './picture.ts';

type WebCodecs = typeof import('@napi-rs/webcodecs') & Codecs;

/**
 * A closed picture's memory returns only when the collector finds its wrapper, and the collector
 * takes the wrapper for small: hundreds of megabytes would pile up. For every so many bytes of
 * pictures it is shown as much memory of its own; never touched, that costs none.
 */
const BYTES_UNSEEN = 48e6;
const MICROSECONDS = 1e6;

const NATIVE: Pick<Codecs, 'countQueued' | 'takeTime' | 'colourOf'> = {
  // One event stands for one packet; to read `decodeQueueSize` waits until the picture in work is
  // decoded.
  countQueued: (_, queued) => queued - 1,
  // The decoder gives pictures in order of presentation but labels them with their packets' times
  // in order of decoding: with B-frames its timestamps are wrong. The n-th picture is the one with
  // the n-th smallest time.
  takeTime: (_, pendingTimesS) => pendingTimesS.shift(),
  colourOf: () => undefined,
};

let loaded: Promise<WebCodecs | null> | undefined;

/** The native decoder, or null where its package is missing or does not load. */
export function loadWebCodecs(): Promise<WebCodecs | null> {
  loaded ??= import('@napi-rs/webcodecs')
    .then((codecs) => ({ ...codecs, ...NATIVE }))
    .catch(() => null);
  return loaded;
}

/** Decodes packets in native threads; the process stays alive while a picture is pending. */
export async function* decodeNatively(
  codecs: WebCodecs,
  setup: DecoderSetup,
  packets: AsyncIterable<Packet>,
  count: DecodeCount,
  takeBuffer: TakeBuffer,
): AsyncGenerator<Picture, void, void> {
  const release = keepAlive();
  let bytesUnseen = 0;
  const takeCounted = (bytes: number) => {
    bytesUnseen += bytes;
    if (bytesUnseen >= BYTES_UNSEEN) bytesUnseen -= new ArrayBuffer(bytesUnseen).byteLength;
    return takeBuffer(bytes);
  };
  try {
    yield* decodePackets(codecs, setup, packets, count, takeCounted);
  } finally {
    release();
  }
}

/** What an encoder is asked for. */
export interface EncoderSetup {
  readonly codec: 'h264' | 'hevc' | 'vp8' | 'vp9' | 'av1';
  readonly width: number;
  readonly height: number;
  readonly frameRate: number;
  readonly bitRate: number;
}

/** Frames in, packets out. */
export interface FrameEncoder {
  encode(frame: Frame, key: boolean): Promise<void>;
  flush(): Promise<void>;
  /** Packets ready so far, in order of decoding; each is given once. */
  takePackets(): WrittenPacket[];
  close(): void;
}

/**
 * Codec strings of 8-bit profiles that every player takes, at a level for 4K at 60 frames a second
 * (RFC 6381; VP9 and AV1 as in their ISO media bindings). The package takes 10-bit profiles too,
 * but writes 8 bits.
 */
const CODEC_STRINGS = {
  h264: 'avc1.640034',
  hevc: 'hvc1.1.6.L153.B0',
  vp8: 'vp8',
  vp9: 'vp09.00.51.08',
  av1: 'av01.0.12M.08',
} as const satisfies Record<EncoderSetup['codec'], string>;

/** Frames waiting to be encoded. */
const FRAMES_AHEAD = 8;

/** An encoder, or null where this build has none for the codec. */
export async function createEncoder(
  codecs: WebCodecs,
  setup: EncoderSetup,
): Promise<FrameEncoder | null> {
  const codec = CODEC_STRINGS[setup.codec];
  const config = {
    codec,
    width: setup.width,
    height: setup.height,
    bitrate: Math.round(setup.bitRate),
    framerate: setup.frameRate,
    hardwareAcceleration: 'prefer-software' as const,
    // No frames out of order: this encoder labels packets with times in order of decoding.
    latencyMode: 'realtime' as const,
  };
  if (!(await codecs.VideoEncoder.isConfigSupported(config)).supported) return null;

  let ready: WrittenPacket[] = [];
  let failure: Error | null = null;
  let described = false;
  let colorSpace: DecoderSetup['colorSpace'] = {};
  let change = Promise.withResolvers<void>();
  const announce = () => {
    change.resolve();
    change = Promise.withResolvers<void>();
  };
  const encoder = new codecs.VideoEncoder({
    output: (chunk, metadata) => {
      const data = new Uint8Array(chunk.byteLength);
      chunk.copyTo(data);
      const description = metadata?.decoderConfig?.description;
      ready.push({
        data,
        key: chunk.type === 'key',
        timeS: chunk.timestamp / MICROSECONDS,
        durationS: 1 / setup.frameRate,
        ...(described
          ? {}
          : {
              setup: {
                codec,
                codedWidth: setup.width,
                codedHeight: setup.height,
                colorSpace,
                ...(description ? { description } : {}),
              },
            }),
      });
      described = true;
      announce();
    },
    error: (error) => {
      failure = error;
      announce();
    },
  });
  encoder.ondequeue = announce;
  encoder.configure(config);

  return {
    async encode(frame, key) {
      if (!described) colorSpace = colorSpaceOf(frame);
      const picture = new codecs.VideoFrame(packed(frame, setup.width, setup.height), {
        format: 'I420',
        codedWidth: setup.width,
        codedHeight: setup.height,
        timestamp: Math.round(frame.timeS * MICROSECONDS),
      });
      encoder.encode(picture, { keyFrame: key });
      picture.close();
      while (encoder.encodeQueueSize > FRAMES_AHEAD && failure === null) await change.promise;
      if (failure !== null) throw failure;
    },
    async flush() {
      await encoder.flush();
      if (failure !== null) throw failure;
    },
    takePackets() {
      const taken = ready;
      ready = [];
      return taken;
    },
    close() {
      if (encoder.state !== 'closed') encoder.close();
    },
  };
}

/** A frame's planes one behind the other, cut to an even size. */
function packed(frame: Frame, width: number, height: number): Uint8Array {
  const luma = width * height;
  const all = new Uint8Array(1.5 * luma);
  copyPlane(frame.luma, all, 0, width, height);
  copyPlane(frame.cb, all, luma, width / 2, height / 2);
  copyPlane(frame.cr, all, 1.25 * luma, width / 2, height / 2);
  return all;
}

function copyPlane(plane: Plane, to: Uint8Array, at: number, width: number, height: number): void {
  for (let y = 0; y < height; y++) {
    const from = y * plane.stride;
    to.set(plane.data.subarray(from, from + width), at + y * width);
  }
}

function colorSpaceOf(frame: Frame) {
  const matrix = { bt601: 'smpte170m', bt709: 'bt709', bt2020: 'bt2020-ncl' }[frame.matrix];
  const primaries = { bt601: 'smpte170m', bt709: 'bt709', bt2020: 'bt2020' }[frame.matrix];
  return { primaries, transfer: 'bt709', matrix, fullRange: frame.fullRange };
}
