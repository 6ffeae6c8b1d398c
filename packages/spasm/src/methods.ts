import { formatQuantity, UNITS, type UnitCode } from '@facialis/units';
import { BLOCK_S, FEWEST_BLOCKS, RESAMPLES, SHORTEST_BLOCK_S } from './bootstrap.ts';
import { MEASURABLE_GAP_S } from './measurable.ts';
import { CLOSED_LID } from './measures.ts';
import type { Recording } from './recording.ts';
import { REFERENCES, type ReferenceName } from './references.ts';
import { SYNKINESIS_LAG_S } from './synkinesis.ts';

/** A figure that a run worked with: a threshold, a floor, a window. */
export interface Parameter {
  readonly value: number;
  readonly unit: UnitCode;
  /** What it does, as a sentence part: "a lid closing faster than this starts a spasm". */
  readonly meaning: string;
}

/** What the methods paragraph is written from. */
export type MethodsInput = Pick<Recording, 'software' | 'source' | 'quality' | 'segments'>;

/**
 * The methods paragraph of exactly this run, with its parameters, and the references it rests on.
 *
 * @param parameters the figures detection worked with, by name; written in the order given
 */
export function methods(
  run: MethodsInput,
  parameters: Readonly<Record<string, Parameter>> = {},
): Recording['methods'] {
  const sentences = [
    sourceSentence(run),
    measurableSentence(run),
    parametersSentence(parameters),
    'A spasm is a one-sided involuntary contraction; under 1 s it is called clonic, from 1 s on tonic.',
    `Times are integrated over each frame's own timestamp; gaps over ${formatQuantity(MEASURABLE_GAP_S, 's')} are not measurable.`,
    `An eye counts as closed at a lid closure of ${CLOSED_LID} or more, 0 being its own open aperture and 1 shut; blinks are left out.`,
    `Eye and mouth are compared by cross-correlation within ${formatQuantity(1000 * SYNKINESIS_LAG_S, 'ms')} either way.`,
    `Intervals are 95 %: ${RESAMPLES} resamples of blocks of ${BLOCK_S} s (shorter, down to ${SHORTEST_BLOCK_S} s, where a part would have fewer than ${FEWEST_BLOCKS}), widened to the exact Poisson interval for counts and rates; Wilson's interval for the other Babinski sign.`,
    segmentsSentence(run),
    'Grades are estimates from video by fixed rules, not ratings by a clinician.',
  ];
  return {
    paragraph: sentences.filter((sentence) => sentence !== '').join(' '),
    references: referencesOf(run).map((name) => REFERENCES[name]),
  };
}

function sourceSentence({ software, source }: MethodsInput): string {
  const { frames, frameRate, durationS, width, height, codec, container, mirrored } = source;
  const size = width === null || height === null ? '' : `, ${width} × ${height} pixels`;
  const read = SOURCE_WORDS[source.kind];
  const models = software.models.map(({ name }) => name).join(', ');
  return (
    `${capital(read)} of ${formatQuantity(durationS, 's')} (${frames} frames, ` +
    `${formatQuantity(frameRate, '{frame}/s')}${size}, ${codec ?? 'no codec'} in ${container}` +
    `${mirrored ? ', mirrored' : ''}) was analysed with facialis ${software.version}` +
    `${models === '' ? '' : `, ${models},`} on ${software.runtime}.`
  );
}

const SOURCE_WORDS: Record<Recording['source']['kind'], string> = {
  video: 'a video',
  arkit: 'a series of ARKit blendshapes',
  openface: 'an OpenFace series',
  'eye-aspect-ratio': 'a series of eye-aspect ratios',
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function measurableSentence({ quality }: MethodsInput): string {
  const { measurableS, measurableShare, irisPx, pixelsPerMm, verdict } = quality;
  const scale =
    irisPx === null || pixelsPerMm === null
      ? ''
      : ` Millimetres follow from an iris of 11.7 mm, ${formatQuantity(irisPx, '{pixel}')} wide in the picture (${formatQuantity(pixelsPerMm, '{pixel}/mm')}).`;
  return (
    `${formatQuantity(measurableS, 's')} (${formatQuantity(100 * measurableShare, '%')}) could be ` +
    `measured; the quality was judged ${verdict}.${scale}`
  );
}

function parametersSentence(parameters: Readonly<Record<string, Parameter>>): string {
  const parts = Object.entries(parameters).map(
    ([name, { value, unit, meaning }]) =>
      `${name} ${`${value} ${UNITS[unit].symbol}`.trim()} (${meaning})`,
  );
  return parts.length === 0 ? '' : `Detection worked with ${parts.join('; ')}.`;
}

function segmentsSentence({ segments }: MethodsInput): string {
  if (segments.length === 0) return '';
  return `Measured apart: ${segments.map(({ name }) => name).join(', ')}.`;
}

function referencesOf({ source }: MethodsInput): ReferenceName[] {
  const seen: ReferenceName[] =
    source.kind === 'video' ? ['faceDetector', 'attentionMesh', 'iris'] : [];
  return [
    ...seen,
    'definition',
    'comparison',
    'nonConjugate',
    'blinkRate',
    'blinkLength',
    'closureTime',
    'otherBabinski',
    'jankovic',
    'smc',
    'cohenAlbert',
    'raters',
    'bootstrap',
    'poisson',
    'wilson',
  ];
}
