import { type Colour, colour, mix } from './canvas.ts';
import { createRandom, type Random } from './random.ts';

/** How the hair is worn. */
export const HAIR_STYLES = ['short', 'long', 'tied'] as const;
/** One of the hair styles. */
export type HairStyle = (typeof HAIR_STYLES)[number];

/** What can be chosen about a person's looks; the rest follows from the seed. */
export interface Looks {
  /** Skin from very light (0) to very dark (1). */
  readonly skinTone?: number;
  /** Hair as a web hex colour. */
  readonly hairColour?: string;
  /** Iris as a web hex colour. */
  readonly irisColour?: string;
  readonly hairStyle?: HairStyle;
  readonly beard?: boolean;
  readonly glasses?: boolean;
  /** 0 young to 1 old: wrinkles, grey hair, thinner lips. */
  readonly age?: number;
}

/** Everything that makes one face differ from another. Shape factors are 0 on average, about ±1. */
export interface Person {
  readonly skinTone: number;
  readonly skin: Colour;
  readonly hair: Colour;
  readonly iris: Colour;
  readonly lips: Colour;
  readonly hairStyle: HairStyle;
  readonly beard: boolean;
  readonly glasses: boolean;
  readonly age: number;
  /** 0 typically female to 1 typically male. */
  readonly maleness: number;
  readonly shape: Shape;
  readonly clothes: Colour;
  readonly backdrop: Colour;
}

/** Shape factors, 0 on average, about ±1. */
export interface Shape {
  readonly faceWidth: number;
  readonly jawWidth: number;
  readonly chinLength: number;
  readonly cheekbones: number;
  readonly noseWidth: number;
  readonly noseLength: number;
  readonly eyeWidth: number;
  readonly eyeOpening: number;
  readonly eyeTilt: number;
  readonly browHeight: number;
  readonly browThickness: number;
  readonly lipFullness: number;
  readonly mouthWidth: number;
}

/** Skin from light to dark. */
const SKIN = ['#f0cdb8', '#e4b494', '#cf9770', '#a8714c', '#7c4d33', '#513022'].map(colour);
const HAIRS = [
  '#17120f',
  '#2b1d14',
  '#4a3020',
  '#6b4526',
  '#94693a',
  '#b98d4f',
  '#7c3a1d',
] as const;
const IRISES = [
  '#3d2413',
  '#53351b',
  '#6e5a2c',
  '#56683f',
  '#587a86',
  '#4a6f99',
  '#71808a',
] as const;
const CLOTHES = [
  '#27324a',
  '#3c4a3f',
  '#5a2f35',
  '#454a52',
  '#8a94a3',
  '#1f2226',
  '#6f5b45',
] as const;
const BACKDROPS = ['#8d9aa8', '#a79c8e', '#7f8e86', '#9a9fb0', '#b2aea6', '#6d7885'] as const;
/** Above this skin tone, light hair and eyes are rare, and are not drawn. */
const DARK_SKIN = 0.5;
const DARK_CHOICES = 2;
const GREY = colour('#b9b6b2');

/** Makes a person from a seed; what `looks` names is taken as it is. */
export function createPerson(seed: number, looks: Looks): Person {
  const random = createRandom(seed, 'person');
  const maleness = random.chance(0.5) ? random.between(0.75, 1) : random.between(0, 0.25);
  const male = maleness > 0.5;
  const skinTone = looks.skinTone ?? random.next() ** 1.3;
  const age = looks.age ?? random.next();
  const skin = toneOf(skinTone);
  const dark = skinTone > DARK_SKIN;
  const hair = colour(looks.hairColour ?? pickFrom(random, HAIRS, dark));
  const iris = colour(looks.irisColour ?? pickFrom(random, IRISES, dark));
  const style = male ? 'short' : random.pick<HairStyle>(['long', 'tied', 'long', 'short']);
  const beard = male && random.chance(0.35);
  const glasses = random.chance(0.15);
  const redLips = colour(male ? '#b5665c' : '#bb5557');
  return {
    skinTone,
    skin,
    hair: mix(hair, GREY, Math.max(0, age - 0.55) * 1.6),
    iris,
    lips: mix(redLips, mix(skin, colour('#6d2f33'), 0.5), 0.25 + 0.6 * skinTone),
    hairStyle: looks.hairStyle ?? style,
    beard: looks.beard ?? beard,
    glasses: looks.glasses ?? glasses,
    age,
    maleness,
    shape: createShape(random, maleness, age),
    clothes: colour(random.pick(CLOTHES)),
    backdrop: colour(random.pick(BACKDROPS)),
  };
}

function pickFrom(
  random: Random,
  choices: readonly [string, string, ...string[]],
  dark: boolean,
): string {
  return dark ? choices[Math.floor(random.next() * DARK_CHOICES)]! : random.pick(choices);
}

function toneOf(tone: number): Colour {
  const at = Math.min(1, Math.max(0, tone)) * (SKIN.length - 1);
  const low = Math.min(SKIN.length - 2, Math.floor(at));
  return mix(SKIN[low]!, SKIN[low + 1]!, at - low);
}

function createShape(random: Random, maleness: number, age: number): Shape {
  // Bounded, so that no seed gives a caricature.
  const factor = (mean = 0) => Math.max(-1.4, Math.min(1.4, mean + 0.55 * random.normal()));
  const m = maleness - 0.5;
  return {
    faceWidth: factor(),
    jawWidth: factor(0.9 * m),
    chinLength: factor(0.5 * m),
    cheekbones: factor(-0.3 * m),
    noseWidth: factor(0.4 * m),
    noseLength: factor(0.3 * m),
    eyeWidth: factor(-0.3 * m),
    eyeOpening: factor(-0.5 * m - 0.4 * (age - 0.5)),
    eyeTilt: factor(),
    browHeight: factor(-0.9 * m),
    browThickness: factor(1.2 * m),
    lipFullness: factor(-0.7 * m - 0.4 * (age - 0.5)),
    mouthWidth: factor(),
  };
}
