import type { Kind } from '@facialis/record';
import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { useSaid } from '../../shared/said.ts';
import { numberText } from '../typed-number.ts';
import { WORDS } from './all-kinds.ts';
import { RATING_LEVELS } from './rating.ts';
import { useTimeText } from './use-time-text.ts';

/** Says the fields of a kind and what stands in them. */
export interface FieldText {
  /** What a field is called, by its name without numbers of lists. */
  label(name: string): string;
  /** What helps to answer; undefined where nothing needs to be said. */
  hint(name: string): string | undefined;
  /** The unit behind a number; undefined where there is none. */
  unit(name: string): string | undefined;
  /** One code of a field in plain words. */
  code(name: string, code: string): string;
  /** Any value of a field as a line of text. */
  value(name: string, value: unknown): string;
}

/** The words of a kind in the language of the app. */
export function useFieldText(kind: Kind): FieldText {
  return useFieldTexts()(kind);
}

/** The words of every kind in the language of the app. */
export function useFieldTexts(): (kind: Kind) => FieldText {
  const { t, i18n } = useLingui();
  const said = useSaid();
  const timeText = useTimeText();
  const decimalSign = useDecimalSign();
  const say: Sayings = {
    i18n,
    said,
    timeText,
    decimalSign,
    nothing: t`nothing`,
    none: t`none`,
  };
  return (kind) => fieldText(kind, say);
}

/** What is needed to say a value. */
interface Sayings {
  readonly i18n: I18n;
  said(english: string): string;
  timeText(time: string): string;
  readonly decimalSign: string;
  readonly nothing: string;
  readonly none: string;
}

function fieldText(kind: Kind, say: Sayings): FieldText {
  const { i18n, said, timeText, decimalSign } = say;
  const wordsOf = (name: string) => WORDS[kind][name];
  const label = (name: string) => i18n._(wordsOf(name)!.label);
  const code = (name: string, one: string) => {
    const level = kind === 'rating' ? RATING_LEVELS[name]?.[one] : undefined;
    if (level !== undefined) return said(level);
    const words = wordsOf(name)?.values?.[one];
    return words === undefined ? one : i18n._(words);
  };
  const unit = (name: string) => {
    const words = wordsOf(name)?.unit;
    return words && i18n._(words);
  };
  const value = (name: string, one: unknown): string => {
    if (one === undefined) return say.nothing;
    if (Array.isArray(one)) {
      return one.length === 0 ? say.none : one.map((item) => value(name, item)).join('; ');
    }
    if (typeof one === 'object' && one !== null) {
      return Object.entries(one)
        .map(([key, part]) => partText(`${name}.${key}`, part))
        .join(', ');
    }
    if (wordsOf(name)?.isTime && typeof one === 'string') return timeText(one);
    if (typeof one !== 'number') return code(name, String(one));
    const written = code(name, String(one));
    const figure = written === String(one) ? numberText(one, decimalSign) : written;
    return [figure, unit(name)].filter((part) => part !== undefined).join(' ');
  };
  const partText = (name: string, part: unknown) =>
    wordsOf(name)?.isTelling ? value(name, part) : `${label(name)}: ${value(name, part)}`;
  return {
    label,
    hint: (name) => {
      const words = wordsOf(name)?.hint;
      return words && i18n._(words);
    },
    unit,
    code,
    value,
  };
}

/** The sign between whole and part of a number in the language of the app. */
export function useDecimalSign(): string {
  const { i18n } = useLingui();
  const parts = new Intl.NumberFormat(i18n.locale).formatToParts(0.5);
  return parts.find(({ type }) => type === 'decimal')!.value;
}
