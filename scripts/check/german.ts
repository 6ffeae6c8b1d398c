import { GERMAN, GERMAN_PHRASES } from '../../packages/language/src/german/german.ts';
import { HOLE, isSentence, textsOf } from './sentences.ts';
import { type Finding, isShipped, type Tree, type TreeFile } from './tree.ts';

/** Where the German is kept. */
const LANGUAGE = 'packages/language';

/** Where sentences are made that the app can show. */
const SHOWN = [
  /^packages\/(video|face|spasm|measure|record|care|archive)\/src\//,
  /^packages\/fhir\/src\/(guard|imported|patient|version)\.ts$/,
  /^apps\/server\/src\//,
  /^packages\/report\/src\/visit\//,
];

/** Parts of these that no page shows. */
const NOT_SHOWN = [
  // Only the command line says it.
  /\/measure\/src\/tracked\//,
  /\/spasm\/src\/segments\.ts$/,
  /\/care\/src\/evidence\/(evidence|figure-words|sources)\.ts$/,
  /\/video\/src\/writer\.node\.ts$/,
  /\/store\/(backup|key-file|keys|lock|manifest|members|migrate|open|restore|verify-backup)[-.]/,
  /\/face\/src\/(browser-files|runtime)\./,
  // Pages and files of their own, in the languages they are written in.
  /\/archive\/src\/readme\.ts$/,
  /\/spasm\/src\/(grades|json-schema|measure-table|methods|references|thresholds)\.ts$/,
  /\/record\/src\/questions\/codes\.ts$/,
  /\/record\/src\/words\/(entry-json-schema|example-recording|examples)\.ts$/,
  /\/(openapi|docs-page|closed-link-page|calendar-words|certificate|demo-course)\.ts$/,
  // Names of formats, commands and protocols.
  /\/(container|guards|magic|security-headers|state-events|visit-style)\.ts$/,
];

/** A citation is the same in every language; what it is followed by in words has its German. */
const CITATION = /\bdoi 10\.|\bPMID\b|\bPMC\d|\bJ Clin\b|\b(19|20)\d\d\b/;

/** A number, for a hole. */
const SAMPLE = '7';
/** What may stand between a number and the words behind it. */
const UNITS = ['', ' frames/s', ' s', ' px', ' %', '°'];
const UNIT = /^(1| frames\/s| s| px| %|°) /;

/** A text that is more than holes: it has a word of its own. */
const HAS_WORD = /(^|[ (])[a-z]+($|[ ,.;:)])/i;

/** Every sentence that the app can show has its German, and every German its sentence. */
export function checkGerman(tree: Tree): Finding[] {
  if (!tree.rooms.some(({ folder }) => folder === LANGUAGE)) return [];
  const files = tree.files
    .filter((file) => isShipped(file) && !file.path.startsWith(`${LANGUAGE}/`))
    .map((file) => ({ file, texts: textsOf(file) }));
  const all = [...new Set(files.flatMap(({ texts }) => texts))];
  const isMade = makesOf(all);
  return [
    ...files
      .filter(({ file }) => isShown(file))
      .flatMap(({ file, texts }) =>
        texts
          .filter((text) => isSentence(text) && !CITATION.test(text) && !hasGerman(text))
          .map((text) => ({
            at: file.path,
            what: `says “${text}”, which has no German: add it in ${LANGUAGE}/src/german`,
          })),
      ),
    ...Object.keys(GERMAN)
      .filter((english) => !isMade(english))
      .map((english) => ({
        at: `${LANGUAGE}/src/german`,
        what: `has “${english}”, which no code says any more: take it out`,
      })),
  ];
}

function isShown({ path }: TreeFile): boolean {
  return SHOWN.some((place) => place.test(path)) && !NOT_SHOWN.some((place) => place.test(path));
}

const PLAIN = Object.keys(GERMAN).map(withPlainHoles);

/** Whether a text has German: as it is, filled with numbers, behind a number, or before one. */
function hasGerman(text: string): boolean {
  const pattern = patternOf(text);
  if (pattern && PLAIN.some((english) => pattern.test(english))) return true;
  const filled = text.trim().replaceAll(HOLE, SAMPLE);
  return (
    isSaid(filled) ||
    isSaid(`${filled} ${SAMPLE}`) ||
    UNITS.some((unit) => isSaid(`${SAMPLE}${unit} ${filled}`))
  );
}

/** Whether all of it is said, in its holes too. */
function isSaid(english: string): boolean {
  if (Object.hasOwn(GERMAN, english)) return true;
  for (const phrase of GERMAN_PHRASES) {
    let isWhole = true;
    const said = phrase.say(english, (hole) => {
      isWhole &&= isSaid(hole);
      return hole;
    });
    if (said !== undefined) return isWhole;
  }
  return false;
}

/** Tells whether one of the texts comes out as a sentence, or all its parts are in some of them. */
function makesOf(texts: readonly string[]): (english: string) => boolean {
  // A code is said as words: `ear-pain` as `ear pain`.
  const exact = new Set([...texts, ...texts.map((text) => text.replaceAll('-', ' '))]);
  const patterns = texts.map(patternOf).filter((pattern) => pattern !== undefined);
  const isIn = (part: string) => texts.some((text) => text.includes(part));
  return (english) => {
    const plain = withPlainHoles(english);
    return (
      exact.has(plain) ||
      exact.has(plain.toLowerCase()) ||
      patterns.some((pattern) => pattern.test(plain)) ||
      plain.split(HOLE).every((part) => isIn(bare(part)) || isIn(bare(part.replace(UNIT, ''))))
    );
  };
}

/** A part without what joins it to others. */
function bare(part: string): string {
  return part.replace(/^[ ,;]+|[ ,;]+$/g, '');
}

/** What fits a text whatever stands in its holes; none for what is little else than holes. */
function patternOf(text: string): RegExp | undefined {
  if (!HAS_WORD.test(text.replaceAll(HOLE, '|'))) return undefined;
  const source = text.split(HOLE).map(escaped).join('.+');
  // What begins in the middle of a sentence may stand in one.
  return new RegExp(/^[ ,]/.test(text) ? source : `^${source}$`, 's');
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

function withPlainHoles(english: string): string {
  return english.replaceAll(/\{[#*]?\}/g, HOLE);
}
