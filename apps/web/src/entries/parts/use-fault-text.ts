import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useSaid } from '../../shared/said.ts';
import type { Fault } from '../faults.ts';
import { numberText } from '../typed-number.ts';
import { useDecimalSign } from '../words/use-field-text.ts';

/** What the record needs, in the words of somebody who fills in a form. */
const NEED_WORDS: Readonly<Record<string, MessageDescriptor>> = {
  'a time such as 2026-11-22, 2026-11, 2019 or 2019~': msg`This is no date that exists. A year has four digits.`,
  'a time that has been': msg`This lies in the future.`,
  'a time after the birth of the person': msg`This lies before the birth of the person.`,
  'an end that is not before when': msg`The end lies before the beginning.`,
  'an end that is not before its start': msg`The end lies before the beginning.`,
  'an end for what was stopped': msg`When was it stopped?`,
  'no end for what is not resolved': msg`It has an end and is not over: one of both is wrong.`,
  'a time that is not before when': msg`This lies before the session.`,
  'a time that is not before effectOnset': msg`This lies before the effect began.`,
  'a time that is not before effectPeak': msg`This lies before the effect was best.`,
  'a time that is not before the operation': msg`This lies before the operation.`,
  'the time of a later outcome': msg`When was it looked at?`,
  'each time once': msg`This time is there twice.`,
  'each tone once': msg`This tone is there twice.`,
  'each symptom once': msg`A symptom is there twice.`,
  'each trigger once': msg`One is there twice.`,
  'each vessel once': msg`A vessel is there twice.`,
  'no vessels at grade 0, no contact': msg`There are vessels, and no contact: one of both is wrong.`,
  'thresholds, speech or reflexes': msg`Give at least one tone, one result with words or one reflex.`,
  'the name of another substance': msg`What is it called?`,
  'the brand of another product': msg`What is it called?`,
  'the words for another effect': msg`Say what it was.`,
  'the words for another complication': msg`Say what it was.`,
  'less than systolic': msg`The lower value is not below the upper one.`,
  'the sum of the answers': msg`The total is not the sum of the answers.`,
  'some words': msg`There are only spaces.`,
  'one line': msg`Only one line fits here.`,
  'text without control characters': msg`There is a sign in it that cannot be kept.`,
  'whole Unicode characters': msg`There is a sign in it that cannot be kept.`,
  'a language tag such as en or pt-BR': msg`This is no language code. English is en, German is de.`,
  'a country code such as US or JP': msg`This is no country code. Germany is DE, the United Kingdom GB.`,
};

/** Says what is wrong with a field in plain words. */
export function useFaultText(): (fault: Fault) => string {
  const { t, i18n } = useLingui();
  const said = useSaid();
  const decimalSign = useDecimalSign();
  return (fault) => {
    switch (fault.code) {
      case 'missing':
        return t`This is still missing.`;
      case 'number':
        return t`A number belongs here.`;
      case 'whole':
        return t`A whole number belongs here.`;
      case 'least': {
        const limit = numberText(fault.limit, decimalSign);
        return t`At least ${limit}.`;
      }
      case 'above': {
        const limit = numberText(fault.limit, decimalSign);
        return t`More than ${limit}.`;
      }
      case 'most': {
        const limit = numberText(fault.limit, decimalSign);
        return t`At most ${limit}.`;
      }
      case 'said': {
        const words = NEED_WORDS[fault.need];
        return words ? i18n._(words) : t`Needed: ${said(fault.need)}`;
      }
    }
  };
}
