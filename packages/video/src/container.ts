/** The one door to mediabunny, which reads the containers. */
import {
  BlobSource,
  CustomSource,
  EncodedPacket,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  FilePathSource,
  FLAC,
  Input,
  type InputVideoTrack,
  IsobmffInputFormat,
  Logging,
  LogLevel,
  MATROSKA,
  MkvOutputFormat,
  MovOutputFormat,
  MP4,
  MPEG_TS,
  Mp4OutputFormat,
  OGG,
  Output,
  QTFF,
  StreamTarget,
  UnsupportedInputFormatError,
  WAVE,
  WEBM,
  WebMOutputFormat,
} from 'mediabunny';
import type { VideoInfo } from './frame.ts';

// What is wrong with a file is told by refusals and warnings, not on the console.
Logging.level = LogLevel.Silent;

/** HLS playlists are left out on purpose: a text file could then make us open other files. */
const FORMATS = [MP4, QTFF, WEBM, MATROSKA, MPEG_TS, WAVE, OGG, FLAC];

const CONTAINER_NAMES: Readonly<Record<string, string>> = {
  MP4: 'mp4',
  'QuickTime File Format': 'mov',
  WebM: 'webm',
  Matroska: 'mkv',
  'MPEG Transport Stream': 'mpeg-ts',
};

/** Names of codecs, where the field's differ from the library's. */
const CODEC_LABELS: Readonly<Record<string, string>> = {
  avc: 'h264',
  hevc: 'hevc',
  vp8: 'vp8',
  vp9: 'vp9',
  av1: 'av1',
  prores: 'prores',
};

/** One coded picture. */
export interface Packet {
  readonly data: Uint8Array;
  readonly key: boolean;
  /** Presentation time, seconds, with the edit list applied; below 0 is never shown. */
  readonly timeS: number;
  readonly durationS: number;
}

/** What a decoder must know before the first packet, in the words of WebCodecs. */
export interface DecoderSetup {
  readonly codec: string;
  readonly codedWidth: number;
  readonly codedHeight: number;
  readonly description?: Uint8Array;
  readonly colorSpace: {
    readonly matrix?: string | null | undefined;
    readonly fullRange?: boolean | null | undefined;
  };
}

/** The video track of an open file. */
export interface VideoTrack {
  readonly info: Omit<VideoInfo, 'decoder'>;
  readonly setup: DecoderSetup;
  /** Whether the displayed picture is the coded one mirrored after rotation. */
  readonly flip: boolean;
  /** Time at which the file says the track ends, seconds. */
  readonly endS: number;
  /** In order of decoding, from the first key picture on, or from the last one at or before `fromS`. */
  packets(fromS?: number): AsyncIterable<Packet>;
  close(): void;
}

/** Why a file gave no video track. */
export type TrackFailure =
  | 'unknown-container'
  | 'broken'
  | 'no-video-track'
  | 'unknown-codec'
  | 'no-packets';

/** A video whose bytes lie with somebody else, who gives them in parts. */
export interface VideoBytes {
  /** Its file name, for refusals. */
  readonly name: string;
  readonly bytes: number;
  /** The bytes from `from` up to `to`, that one not included. */
  read(from: number, to: number): Promise<Uint8Array>;
}

/** Opens a video track, wherever its bytes come from, without decoding anything. */
export async function openTrack(
  file: string | Blob | VideoBytes,
): Promise<VideoTrack | TrackFailure> {
  const input = new Input({ source: sourceFor(file), formats: FORMATS });
  let opened: VideoTrack | TrackFailure = 'broken';
  try {
    opened = await readTrack(input);
  } catch (error) {
    opened = error instanceof UnsupportedInputFormatError ? 'unknown-container' : 'broken';
  } finally {
    if (typeof opened === 'string') input.dispose();
  }
  return opened;
}

function sourceFor(file: string | Blob | VideoBytes) {
  if (typeof file === 'string') return new FilePathSource(file);
  if (file instanceof Blob) return new BlobSource(file);
  return new CustomSource({
    getSize: () => file.bytes,
    read: (from, to) => file.read(from, to),
    // Asking somebody costs more than the bytes of the answer.
    prefetchProfile: 'network',
  });
}

async function readTrack(input: Input): Promise<VideoTrack | TrackFailure> {
  const format = await input.getFormat();
  if ((await input.getTracks()).length === 0) return 'broken';
  const track = await input.getPrimaryVideoTrack();
  if (!track) return 'no-video-track';
  const config = await track.getDecoderConfig();
  if (!config) return 'unknown-codec';
  if (!(await new EncodedPacketSink(track).getFirstPacket({ metadataOnly: true })))
    return 'no-packets';

  const indexed = format instanceof IsobmffInputFormat;
  const stats = indexed ? await track.computePacketStats() : null;
  const startS = await track.getFirstTimestamp();
  // The header of an MP4 in fragments may state the first fragment's end alone (Chromium's does).
  const statedS = indexed ? null : await track.getDurationFromMetadata();
  const endS = statedS ?? (await track.computeDuration());
  return {
    info: {
      container: CONTAINER_NAMES[format.name] ?? format.name,
      codec: CODEC_LABELS[(await track.getCodec()) ?? ''] ?? config.codec,
      width: await track.getDisplayWidth(),
      height: await track.getDisplayHeight(),
      rotation: await track.getRotation(),
      durationS: endS - Math.max(0, startS),
      packets: stats?.packetCount ?? null,
      bitRate: stats?.averageBitrate ?? (await track.getAverageBitrate()),
    },
    setup: {
      codec: config.codec,
      codedWidth: await track.getCodedWidth(),
      codedHeight: await track.getCodedHeight(),
      ...(config.description ? { description: bytesOf(config.description) } : {}),
      colorSpace: config.colorSpace ?? {},
    },
    flip: await track.getFlip(),
    endS,
    packets: (fromS) => packetsOf(track, fromS),
    close: () => input.dispose(),
  };
}

/** Pictures that cannot be decoded are left out: before the first key, and leading up to it. */
async function* packetsOf(
  track: InputVideoTrack,
  fromS?: number,
): AsyncGenerator<Packet, void, void> {
  const sink = new EncodedPacketSink(track);
  const start = fromS === undefined ? null : await sink.getKeyPacket(fromS);
  let firstKeyS = Number.POSITIVE_INFINITY;
  for await (const packet of sink.packets(start ?? undefined)) {
    const key = packet.type === 'key';
    if (key) firstKeyS = Math.min(firstKeyS, packet.timestamp);
    if (packet.timestamp < firstKeyS) continue;
    yield { data: packet.data, key, timeS: packet.timestamp, durationS: packet.duration };
  }
}

function bytesOf(source: ArrayBufferLike | ArrayBufferView): Uint8Array {
  return ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
    : new Uint8Array(source);
}

/** A container that can be written. */
export type ContainerFormat = 'mp4' | 'mov' | 'mkv' | 'webm';

/** One coded picture on its way into a file; the first says what a decoder must know. */
export interface WrittenPacket extends Packet {
  readonly setup?: DecoderSetup;
}

/** Packets going into a file. */
export interface PacketWriter {
  add(packet: WrittenPacket): Promise<void>;
  finish(): Promise<void>;
  cancel(): Promise<void>;
}

const OUTPUT_FORMATS = {
  mp4: () => new Mp4OutputFormat(),
  mov: () => new MovOutputFormat(),
  mkv: () => new MkvOutputFormat(),
  webm: () => new WebMOutputFormat(),
} as const satisfies Record<ContainerFormat, unknown>;

const CODEC_NAMES = { h264: 'avc', hevc: 'hevc', vp8: 'vp8', vp9: 'vp9', av1: 'av1' } as const;

/** Puts bytes at a place in a file. */
export type WriteAt = (bytes: Uint8Array, position: number) => Promise<void>;

/** Starts a file with one video track; `writeAt` puts its bytes where they belong. */
export async function startPacketWriter(
  writeAt: WriteAt,
  format: ContainerFormat,
  codec: keyof typeof CODEC_NAMES,
  rotation: VideoInfo['rotation'],
): Promise<PacketWriter> {
  const source = new EncodedVideoPacketSource(CODEC_NAMES[codec]);
  const stream = new WritableStream({ write: (chunk) => writeAt(chunk.data, chunk.position) });
  const output = new Output({
    format: OUTPUT_FORMATS[format](),
    target: new StreamTarget(stream, { chunked: true }),
  });
  output.addVideoTrack(source, { rotation });
  await output.start();
  return {
    add({ data, key, timeS, durationS, setup }) {
      const packet = new EncodedPacket(data, key ? 'key' : 'delta', timeS, durationS);
      return source.add(packet, setup && { decoderConfig: setup as VideoDecoderConfig });
    },
    finish: () => output.finalize(),
    cancel: () => output.cancel(),
  };
}
