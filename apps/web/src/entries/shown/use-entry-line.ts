import { type Entry, type EntryOf, type Kind, operationResult, SCALES } from '@facialis/record';
import { useLingui } from '@lingui/react/macro';
import { useSaid } from '../../shared/said.ts';
import { sessionTotals } from '../face/points.ts';
import { type FieldText, useDecimalSign, useFieldTexts } from '../words/use-field-text.ts';

/** Symptoms named in a line before the rest is counted. */
const MOST_NAMED = 3;
/** Digits of a rate behind its point: a minute of video tells no more. */
const RATE_DIGITS = 1;

/** Says the gist of an entry in one line, in the language of the app. */
export function useEntryLine(): (entry: Entry) => string {
  const lines = useLines();
  return (entry) => (lines[entry.kind] as (entry: Entry) => string)(entry);
}

type Lines = { readonly [K in Kind]: (entry: EntryOf<K>) => string };

function useLines(): Lines {
  const { t } = useLingui();
  const said = useSaid();
  const texts = useFieldTexts();
  const decimalSign = useDecimalSign();
  const line = (entry: Entry, ...names: readonly string[]) => {
    const text = texts(entry.kind);
    return joined(names.map((name) => given(text, name, Reflect.get(entry, name))));
  };
  const helped = (effect: number | undefined) =>
    effect === undefined ? undefined : t`helped ${effect} of 10`;
  const results = {
    'not-known': undefined,
    'too-early': t`spasm when last seen, within a year of it`,
    free: t`no spasm since`,
    'free-later': t`no spasm by now`,
    'came-back': t`spasm came back`,
    'not-free': t`spasm still after a year`,
  };
  return {
    person: ({ name, birthYear }) => joined([name, t`born ${birthYear}`]),
    history: (entry) => {
      const onset = given(texts('history'), 'onset', entry.onset);
      return (
        joined([onset && t`since ${onset}`, line(entry, 'firstMuscle', 'course')]) ||
        t`What went before`
      );
    },
    symptoms: (entry) => {
      const symptoms = entry.symptoms.filter(({ strength }) => strength > 0);
      const text = texts('symptoms');
      if (symptoms.length === 0) return t`Nothing was felt`;
      const strongest = symptoms.toSorted((a, b) => b.strength - a.strength);
      const named = strongest
        .slice(0, MOST_NAMED)
        .map(
          ({ symptom, strength }) =>
            `${text.code('symptoms.symptom', symptom)} ${text.value('symptoms.strength', strength)}`,
        );
      const rest = symptoms.length - named.length;
      return joined([...named, rest > 0 ? t`${rest} more` : undefined]);
    },
    recording: ({ record, corrections = [] }) => {
      const { value } = record.measures.spasmRate;
      const rate =
        value === null ? undefined : value.toFixed(RATE_DIGITS).replace('.', decimalSign);
      const count = corrections.length;
      return record.quality.verdict === 'unusable'
        ? t`It cannot be judged`
        : joined([
            rate === undefined ? said(record.laterality.sentence) : t`${rate} spasms a minute`,
            count > 0 ? t`corrections: ${count}` : undefined,
          ]);
    },
    rating: (entry) =>
      joined([
        said(SCALES[entry.scale].name),
        ...ratingValues(entry).map((figure) => String(figure)),
      ]),
    medicine: (entry) => {
      const { substance, name, dose, end, effect } = entry;
      const text = texts('medicine');
      const called = substance === 'other' && name !== undefined ? name : undefined;
      const ended = given(text, 'end', end);
      const times = dose && text.value('dose.timesADay', dose.timesADay);
      const amount =
        dose && `${text.value('dose.amount', dose.amount)} ${text.code('dose.unit', dose.unit)}`;
      return joined([
        called ?? text.code('substance', substance),
        dose && t`${amount}, ${times} a day`,
        ended === undefined ? t`still taken` : t`until ${ended}`,
        helped(effect),
      ]);
    },
    'toxin-session': (entry) => {
      const text = texts('toxin-session');
      const units = text.value('points.units', sessionTotals(entry.product, { ...entry }).units);
      const product =
        entry.product === 'other' && entry.brand !== undefined
          ? entry.brand
          : text.code('product', entry.product);
      return joined([
        t`${units} of ${product}`,
        helped(entry.effect),
        ...(entry.unwantedEffects ?? []).map(({ effect }) =>
          text.code('unwantedEffects.effect', effect),
        ),
      ]);
    },
    mri: (entry) =>
      entry.vessels?.length === 0
        ? t`No vessel touches the nerve`
        : line(entry, 'vessels', 'grade') || t`Read`,
    operation: (entry) => joined([line(entry, 'operation'), results[operationResult(entry)]]),
    'hearing-test': ({ thresholds = [], speech = [], reflexes = [] }) => {
      const [tones, words, answers] = [thresholds.length, speech.length, reflexes.length];
      return joined([
        tones > 0 ? t`tones: ${tones}` : undefined,
        words > 0 ? t`words: ${words}` : undefined,
        answers > 0 ? t`reflexes: ${answers}` : undefined,
      ]);
    },
    visit: ({ reason }) => reason,
  };
}

/** What a rating gave, in the order of its scale. */
function ratingValues(rating: EntryOf<'rating'>): (number | string)[] {
  switch (rating.scale) {
    case 'jankovic':
      return [rating.severity, rating.frequency];
    case 'smc':
      return [rating.grade];
    case 'cohen-albert':
      return [rating.intensity];
    default:
      return [rating.total];
  }
}

function given(text: FieldText, name: string, value: unknown): string | undefined {
  return value === undefined ? undefined : text.value(name, value);
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}
