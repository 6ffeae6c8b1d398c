import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  CONDITIONS,
  DRIFT_VERDICTS,
  EVIDENCE_LABELS,
  FINDINGS,
  MEDICINE_NOTES,
  MEDICINE_VERDICTS,
  PLAN_DECISION,
  PLAN_HORIZONS,
  PLAN_OPTIONS,
  PLAN_WORDS,
  PRIORITIES,
  PRIORITY_ANSWERS,
  RAISED_BOTH_WAYS,
  RED_FLAGS,
  SIDES_QUESTION,
  STATEMENTS,
  SURGERY_EXPECTATIONS,
  SURGERY_FACTORS,
  SURGERY_NOTES,
  SURGERY_WATCHES,
  TOXIN_NOTES,
} from '@facialis/care';
import { LEFT_OUT } from '@facialis/fhir';
import {
  COHEN_ALBERT_WORDS,
  JANKOVIC_LEVELS,
  PHQ_9_ANSWERS,
  PHQ_9_QUESTIONS,
  SCALES,
  SMC_WORDS,
} from '@facialis/record';
import { MEASURE_GROUPS, MEASURE_LABELS } from '@facialis/report';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GERMAN } from '../src/german/german.ts';
import { sayIn } from '../src/index.ts';

const german = sayIn('de');
const TABLES = join(import.meta.dirname, '../src/german');
const HOLE = /\{([#*]?)\}/g;

/** A phrase with all its holes filled: numbers with 7, sentences with one of ours, the rest as given. */
function filled(phrase: string, typed: string): string {
  return phrase.replaceAll(HOLE, (_, kind) =>
    kind === '#' ? '7' : kind === '*' ? 'no face' : typed,
  );
}

test('LANGUAGE-3 what is typed in any phrase comes out as it went in', () => {
  const phrases = Object.keys(GERMAN).filter((english) => english.includes('{}'));
  const typed = fc.stringMatching(/^[A-ZÄÖÜßa-zäöü0-9<>&"$]{1,20}( [A-Za-zß$1]{1,9})?$/);
  fc.assert(
    fc.property(fc.constantFrom(...phrases), typed, (phrase, words) => {
      const said = german(filled(phrase, words));
      expect(said.split(words).length - 1).toBeGreaterThanOrEqual(1);
    }),
  );
});

test('LANGUAGE-5 every phrase has words of its own around what may be anything', () => {
  const fewestLetters = 4;
  const letters = (text: string) => text.replaceAll(/[^a-z]/gi, '').length;
  const anyWords = Object.keys(GERMAN).filter((english) => /\{\*?\}/.test(english));
  expect(anyWords.filter((phrase) => letters(phrase.replaceAll(HOLE, '')) < fewestLetters)).toEqual(
    [],
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zäöü]{1,3}( [a-zäöü]{1,3}){0,4}$/), (words) => {
      expect(german(words)).toBe(words);
    }),
  );
});

test('LANGUAGE-6 the German takes up the holes of the English, and no sentence stands twice', async () => {
  const wrong = Object.entries(GERMAN).filter(([english, said]) => {
    const holes = [...english.matchAll(HOLE)].map((_, at) => `{${at}}`);
    const taken = new Set(said.match(/\{[^}]*\}/g) ?? []);
    return holes.length !== taken.size || !holes.every((hole) => taken.has(hole));
  });
  expect(wrong).toEqual([]);
  const files = readdirSync(TABLES).filter((name) => name.endsWith('.de.ts'));
  const tables = await Promise.all(files.map((name) => import(join(TABLES, name))));
  const all = tables.flatMap((table) => Object.keys(Object.values<object>(table)[0]!));
  expect(all.filter((english, at) => all.indexOf(english) !== at)).toEqual([]);
  expect(new Set(all)).toEqual(new Set(Object.keys(GERMAN)));
});

test('LANGUAGE-7 names, levels, findings and statements have their German', () => {
  const tables = [
    ...[MEASURE_LABELS, CONDITIONS, FINDINGS, LEFT_OUT, SMC_WORDS, TOXIN_NOTES, MEDICINE_NOTES],
    ...[EVIDENCE_LABELS, SURGERY_EXPECTATIONS, SURGERY_FACTORS, SURGERY_NOTES, SURGERY_WATCHES],
    ...[DRIFT_VERDICTS, MEDICINE_VERDICTS, PLAN_DECISION],
    ...[PLAN_HORIZONS, PLAN_OPTIONS, PLAN_WORDS, PRIORITIES, PRIORITY_ANSWERS].flatMap(
      (table): object[] => Object.values(table),
    ),
  ];
  const english = [
    ...tables.flatMap((table): string[] => Object.values(table)),
    ...[SIDES_QUESTION, RAISED_BOTH_WAYS],
    ...RED_FLAGS.flatMap(({ says, why }) => [says, why]),
    ...[PHQ_9_QUESTIONS, PHQ_9_ANSWERS, COHEN_ALBERT_WORDS].flat(),
    ...[JANKOVIC_LEVELS.severity, JANKOVIC_LEVELS.frequency].flat(),
    ...MEASURE_GROUPS.map(({ title }) => title),
    ...Object.values(STATEMENTS).flatMap(({ says, population, limits = says }) => [
      ...[says, population, limits],
    ]),
  ];
  expect(english.filter((text) => !Object.hasOwn(GERMAN, text))).toEqual([]);
  const names = Object.values(SCALES).map(({ name }) => name);
  const sameInBoth = /^(HFS-\d+|PHQ-9|CDQ-24)$/;
  expect(names.filter((name) => german(name) === name && !sameInBoth.test(name))).toEqual([]);
});
