import type { RecordedSide, Signals, SpasmEvent } from '@facialis/spasm';
import { type Frame, frameFromRgb, type RgbPicture, sampleRgb } from '@facialis/video';
import { type Channel, traceChannels } from '../channels.ts';
import { indexAt } from '../decimate.ts';
import { isOn } from '../event-words.ts';
import { type Color, drawLine, fillRectangle } from './canvas.ts';
import { drawFeatures } from './features.ts';
import { drawLetters, lettersHeight, lettersWidth } from './lettering.ts';

/** Draws what was measured over the pictures of a video. */
export interface Overlay {
  /**
   * A new frame of the same time with the drawing over the picture; the frame given stays as it is
   * and stays open.
   * @param landmarks the face in this frame, 478 points x, y, z in pixels of the displayed picture;
   * null when it was not tracked
   */
  draw(frame: Frame, landmarks: Float32Array | null): Frame;
}

/** The colours of the report, brightened for dark pictures. */
const COLORS: Record<RecordedSide, Color> = { right: [86, 180, 245], left: [245, 150, 70] };
const GREY: Color = [190, 195, 200];
const DARK: Color = [16, 18, 22];
const WHITE: Color = [250, 250, 250];
const WHITE_LEVEL = 255;
const BACKGROUND_COVER = 0.62;
const BAND_COVER = 0.35;

/** Seconds of traces that run below the face. */
const WINDOW_S = 6;
/** Share of the picture's height that one kind of movement takes. */
const PANEL_SHARE = 0.12;
/** Movements drawn: eyelid and mouth corner. */
const PANELS = 2;
/** A picture this high has lines one pixel and dots of letters one pixel wide per unit. */
const UNIT_HEIGHT = 360;

const SIDES: readonly RecordedSide[] = ['right', 'left'];

const EVENT_WORDS: Record<SpasmEvent['kind'], string> = {
  spasm: 'SPASM',
  blink: 'BLINK',
  'bilateral-closure': 'BOTH EYES',
  voluntary: 'VOLUNTARY',
};

interface Place {
  readonly x: (timeS: number) => number;
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly height: number;
}

/** One half of a panel: events as bands, the trace rising away from the middle. */
function drawHalf(
  picture: RgbPicture,
  channel: Channel,
  side: RecordedSide,
  signals: Signals,
  events: readonly SpasmEvent[],
  place: Place,
  unit: number,
): void {
  const half = place.height / 2;
  const axis = place.top + half;
  const top = side === 'right' ? place.top : axis;
  for (const event of events) {
    if (!isOn(event, side) || event.offset < place.from || event.onset > place.to) continue;
    const x = place.x(Math.max(event.onset, place.from));
    const width = Math.max(1, place.x(Math.min(event.offset, place.to)) - x);
    const color = event.kind === 'spasm' ? COLORS[side] : GREY;
    fillRectangle(picture, x, top, width, half, color, BAND_COVER);
  }
  const values = channel[side];
  if (values === null) return;
  const outwards = side === 'right' ? -1 : 1;
  const y = (value: number) => {
    const share = (value - channel.low) / (channel.high - channel.low);
    return axis + outwards * half * Math.min(1, Math.max(0, share));
  };
  const { timeS } = signals;
  for (let i = indexAt(timeS, place.from) + 1; i < timeS.length && timeS[i]! <= place.to; i++) {
    const [before, here] = [values[i - 1]!, values[i]!];
    if (Number.isNaN(before) || Number.isNaN(here)) continue;
    drawLine(
      picture,
      place.x(timeS[i - 1]!),
      y(before),
      place.x(timeS[i]!),
      y(here),
      COLORS[side],
      unit,
    );
  }
}

/** The running traces along the picture's lower edge. */
function drawPanels(
  picture: RgbPicture,
  channels: readonly Channel[],
  signals: Signals,
  events: readonly SpasmEvent[],
  unit: number,
): void {
  const height = Math.round(picture.height * PANEL_SHARE);
  const top = picture.height - PANELS * height;
  const left = lettersWidth('  EYELID ', unit);
  const to = picture.timeS;
  const from = to - WINDOW_S;
  const x = (timeS: number) => left + ((timeS - from) / WINDOW_S) * (picture.width - left);
  fillRectangle(picture, 0, top, picture.width, PANELS * height, DARK, BACKGROUND_COVER);
  channels.forEach((channel, index) => {
    const place = { x, from, to, top: top + index * height, height: height - 2 * unit };
    const axis = place.top + place.height / 2;
    drawLine(picture, left, axis, picture.width, axis, GREY, 1);
    for (const side of SIDES) drawHalf(picture, channel, side, signals, events, place, unit);
    drawLetters(
      picture,
      channel.label.split(' ')[0]!,
      lettersWidth(' ', unit),
      axis - 3 * unit,
      WHITE,
      unit,
    );
  });
}

/** Names what is going on, at the top of the picture on the side where it is seen. */
function drawCurrent(
  picture: RgbPicture,
  events: readonly SpasmEvent[],
  pictured: Readonly<Record<RecordedSide, RecordedSide>>,
  unit: number,
): void {
  const { timeS, width } = picture;
  const dot = 2 * unit;
  const margin = 4 * unit;
  for (const side of SIDES) {
    const event = events.find(
      (one) => isOn(one, side) && one.onset <= timeS && timeS <= one.offset,
    );
    if (event === undefined) continue;
    const text = event.kind === 'spasm' ? `SPASM ${side}` : EVENT_WORDS[event.kind];
    const textWidth = lettersWidth(text, dot);
    const x = pictured[side] === 'right' ? 2 * margin : width - textWidth - margin;
    const color = event.kind === 'spasm' ? COLORS[side] : GREY;
    fillRectangle(
      picture,
      x - margin,
      margin,
      textWidth + margin,
      lettersHeight(dot) + 2 * margin,
      DARK,
      BACKGROUND_COVER,
    );
    drawLetters(picture, text, x, 2 * margin, color, dot);
  }
}

const UPRIGHT = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

/** The displayed picture of a frame in bytes. */
function pictureOf(frame: Frame, samples: Float32Array): RgbPicture {
  const { width, height, timeS, index } = frame;
  sampleRgb(frame, UPRIGHT, width, height, samples);
  const data = new Uint8ClampedArray(samples.length);
  for (let i = 0; i < samples.length; i++) data[i] = samples[i]! * WHITE_LEVEL;
  return { data, channels: 3, width, height, timeS, index };
}

/**
 * Prepares an overlay: lids and lips in the colour of their side, the traces of the last six
 * seconds with the events as bands, and the name of what is going on.
 *
 * @param mirrored whether the video shows the face as in a mirror; sides are then drawn swapped
 */
export function createOverlay(
  signals: Signals,
  events: readonly SpasmEvent[],
  mirrored: boolean,
): Overlay {
  const channels = traceChannels(signals).slice(0, PANELS);
  const pictured: Record<RecordedSide, RecordedSide> = mirrored
    ? { left: 'right', right: 'left' }
    : { left: 'left', right: 'right' };
  let samples = new Float32Array();
  return {
    draw(frame, landmarks) {
      const needed = frame.width * frame.height * 3;
      if (samples.length !== needed) samples = new Float32Array(needed);
      const picture = pictureOf(frame, samples);
      const unit = Math.max(1, Math.round(picture.height / UNIT_HEIGHT));
      if (landmarks !== null) {
        for (const side of SIDES) {
          drawFeatures(picture, landmarks, pictured[side], COLORS[side], unit);
        }
      }
      drawPanels(picture, channels, signals, events, unit);
      drawCurrent(picture, events, pictured, unit);
      return frameFromRgb(picture);
    },
  };
}
