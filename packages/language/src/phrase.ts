/** One English sentence with holes, and how it is said in another language. */
export interface Phrase {
  /** Characters of the English outside the holes: the more, the more specific. */
  readonly literalLength: number;
  /** The sentence said, or undefined when it is not this phrase's. */
  readonly say: (english: string, sayHole: (english: string) => string) => string | undefined;
}

/** What stands for a part that differs: see `readPhrase`. */
const HOLE = /\{([#*]?)\}/g;
/** A number in English writing: `1,200`, `-0.5`, `12`. */
const NUMBER = String.raw`[-−+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
/** Where the other language takes up a hole of the English: `{0}`. */
const TAKEN_UP = /\{(\d+)\}/g;

/**
 * Reads a phrase. In the English, `{}` is words that stay as they are (what a person typed, a name,
 * a code), `{#}` is a number, written with the other decimal mark, and `{*}` is an English sentence
 * or word of ours that is said in turn. The other language takes them up as `{0}`, `{1}` … in the
 * order of the English.
 */
export function readPhrase(english: string, other: string): Phrase {
  const kinds = [...english.matchAll(HOLE)].map(([, kind]) => kind);
  const literals = english.split(/\{[#*]?\}/);
  const source = literals
    .map(escaped)
    .reduce((before, after, at) => `${before}(${kinds[at - 1] === '#' ? NUMBER : '.+?'})${after}`);
  const pattern = new RegExp(`^${source}$`, 's');
  return {
    literalLength: literals.join('').length,
    say(sentence, sayHole) {
      const holes = pattern.exec(sentence)?.slice(1);
      if (!holes) return undefined;
      return other.replaceAll(TAKEN_UP, (_, digits) => {
        const [hole, kind] = [holes[Number(digits)]!, kinds[Number(digits)]];
        if (kind === '*') return sayHole(hole);
        return kind === '#' ? withOtherMarks(hole) : hole;
      });
    },
  };
}

function withOtherMarks(number: string): string {
  return number.replaceAll(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
