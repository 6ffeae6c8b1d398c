/** Decoding with WebCodecs: a browser's own, or a package with the same shape. */
import type { DecoderSetup, Packet } from './container.ts';
import type { DecodeCount, Picture, PlaneLayout, TakeBuffer } from './picture.ts';

/** One picture in the hands of WebCodecs; it is given back by closing it. */
export interface DecodedPicture {
  /** Microseconds. */
  readonly timestamp: number;
  readonly format: string | null;
  readonly codedWidth: number;
  readonly codedHeight: number;
  /** The part of the coded picture that is shown and copied. */
  readonly visibleRect: { readonly width: number; readonly height: number } | null;
  readonly colorSpace: { readonly matrix: string | null; readonly fullRange: boolean | null };
  allocationSize(): number;
  copyTo(destination: Uint8Array): Promise<readonly PlaneLayout[]>;
  close(): void;
}

interface Decoder {
  readonly state: string;
  readonly decodeQueueSize: number;
  ondequeue: unknown;
  configure(config: ReturnType<typeof configOf>): void;
  decode(chunk: object): void;
  flush(): Promise<void>;
  close(): void;
}

/** Colour of standard definition (ITU-R BT.601), in the words of WebCodecs. */
interface AssumedColour {
  readonly primaries: 'smpte170m';
  readonly transfer: 'smpte170m';
  readonly matrix: 'smpte170m';
  readonly fullRange: boolean;
}

/** The part of WebCodecs that decodes, and what implementations do each in their own way. */
export interface Codecs {
  readonly VideoDecoder: {
    new (init: { output(picture: DecodedPicture): void; error(error: Error): void }): Decoder;
    isConfigSupported(
      config: ReturnType<typeof configOf>,
    ): Promise<{ readonly supported?: boolean | undefined }>;
  };
  readonly EncodedVideoChunk: new (init: {
    type: 'key' | 'delta';
    timestamp: number;
    data: Uint8Array;
  }) => object;
  /** Packets that wait in the decoder, `queued` of them before the dequeue event just now. */
  readonly countQueued: (decoder: Decoder, queued: number) => number;
  /**
   * Takes the time of the picture that came out from the times of the packets that went in, which
   * rise; undefined when it has none.
   */
  readonly takeTime: (picture: DecodedPicture, pendingTimesS: number[]) => number | undefined;
  /** What to tell the decoder of a picture's colour; undefined when it takes what it finds. */
  readonly colourOf: (setup: DecoderSetup) => AssumedColour | undefined;
}

/** Packets handed to the decoder ahead of its output: enough to fill its reordering and threads. */
const PACKETS_AHEAD = 8;
/** Pictures decoded ahead of the consumer. */
const PICTURES_AHEAD = 6;

/** A time as WebCodecs labels packets and pictures with it, whole microseconds. */
export function timestampOf(timeS: number): number {
  return Math.round(timeS * 1e6);
}

/** Whether a decoder takes a track. */
export async function canDecode(codecs: Codecs, setup: DecoderSetup): Promise<boolean> {
  try {
    return (
      (await codecs.VideoDecoder.isConfigSupported(configOf(codecs, setup))).supported === true
    );
  } catch {
    return false;
  }
}

function configOf(codecs: Codecs, setup: DecoderSetup) {
  const colorSpace = codecs.colourOf(setup);
  const { codec, codedWidth, codedHeight, description } = setup;
  return {
    codec,
    codedWidth,
    codedHeight,
    hardwareAcceleration: 'prefer-software' as const,
    ...(description ? { description } : {}),
    ...(colorSpace ? { colorSpace } : {}),
  };
}

/**
 * Decodes packets into pictures in order of presentation, running ahead of the consumer in the
 * decoder's own threads.
 */
export async function* decodePackets(
  codecs: Codecs,
  setup: DecoderSetup,
  packets: AsyncIterable<Packet>,
  count: DecodeCount,
  takeBuffer: TakeBuffer,
): AsyncGenerator<Picture, void, void> {
  const pictures: Promise<Picture>[] = [];
  const pendingTimesS: number[] = [];
  let change = Promise.withResolvers<void>();
  const announce = () => {
    change.resolve();
    change = Promise.withResolvers<void>();
  };
  let fed = false;
  let stopped = false;

  const decoder = new codecs.VideoDecoder({
    output: (picture) => {
      const timeS = codecs.takeTime(picture, pendingTimesS);
      if (timeS === undefined || stopped) picture.close();
      else {
        count.pictures++;
        count.lastS = timeS;
        const copying = copyOut(picture, timeS, takeBuffer);
        copying.catch((error: Error) => {
          count.failure ??= error.message;
        });
        pictures.push(copying);
      }
      announce();
    },
    error: (error) => {
      count.failure = error.message;
      announce();
    },
  });
  let packetsQueued = 0;
  decoder.ondequeue = () => {
    packetsQueued = codecs.countQueued(decoder, packetsQueued);
    announce();
  };
  // A decoder with nothing left to do may still hold pictures until it sees more packets.
  const hasRoom = () =>
    pictures.length < PICTURES_AHEAD &&
    (pendingTimesS.length < PACKETS_AHEAD || packetsQueued === 0);

  const feed = async () => {
    try {
      decoder.configure(configOf(codecs, setup));
      for await (const packet of packets) {
        while (!hasRoom() && !stopped && count.failure === null) await change.promise;
        if (stopped || count.failure !== null) break;
        insertSorted(pendingTimesS, packet.timeS);
        count.packets++;
        packetsQueued++;
        decoder.decode(
          new codecs.EncodedVideoChunk({
            type: packet.key ? 'key' : 'delta',
            timestamp: timestampOf(packet.timeS),
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
        const [copied] = await Promise.allSettled([next]);
        if (copied.status === 'rejected') break;
        yield copied.value;
      } else if (fed) break;
      else await change.promise;
    }
  } finally {
    stopped = true;
    announce();
    await feeding;
    if (decoder.state !== 'closed') decoder.close();
    await Promise.allSettled(pictures);
  }
}

/** Copies a picture's planes out as they are, and closes it. */
export async function copyOut(
  picture: DecodedPicture,
  timeS: number,
  takeBuffer: TakeBuffer,
): Promise<Picture> {
  try {
    const buffer = takeBuffer(picture.allocationSize());
    const { colorSpace } = picture;
    const width = picture.visibleRect?.width ?? picture.codedWidth;
    const height = picture.visibleRect?.height ?? picture.codedHeight;
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
