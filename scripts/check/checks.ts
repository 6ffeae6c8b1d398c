import { checkArrow } from './arrow.ts';
import { checkDocstrings } from './docstrings.ts';
import { checkFigures } from './figures.ts';
import { checkGerman } from './german.ts';
import { checkLength } from './length.ts';
import { checkNotice } from './notice.ts';
import { checkPins } from './pins.ts';
import { checkPlatform } from './platform.ts';
import { checkRules } from './rules.ts';
import { checkTexts } from './texts.ts';
import type { Finding, Tree } from './tree.ts';

/** Every check of the tree, by the name it is printed with. */
export const CHECKS: Readonly<Record<string, (tree: Tree) => Finding[]>> = {
  arrow: checkArrow,
  platform: checkPlatform,
  rules: checkRules,
  docstrings: checkDocstrings,
  length: checkLength,
  figures: checkFigures,
  german: checkGerman,
  texts: checkTexts,
  pins: checkPins,
  notice: checkNotice,
};
