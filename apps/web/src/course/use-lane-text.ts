import { type EntryOf, spasmBurden } from '@facialis/record';
import type { KeptEntry, Lane, LaneMark } from '@facialis/report';
import { useLingui } from '@lingui/react/macro';
import { KIND_NAMES } from '../entries/words/kinds.ts';
import { useFieldText } from '../entries/words/use-field-text.ts';
import { useTimeText } from '../entries/words/use-time-text.ts';

/** A lane and its marks in words. */
export interface LaneText {
  /** What the lane is of. */
  readonly label: (lane: Lane) => string;
  /** What its scale is, in a few words; empty where there is none. */
  readonly scale: (lane: Lane) => string;
  /** What a mark says, in a line. */
  readonly value: (lane: Lane, mark: LaneMark, content: KeptEntry['content']) => string;
  /** When it was, as precisely as it is known. */
  readonly when: (content: KeptEntry['content']) => string;
}

/** Says lanes and marks of a course in the app's language. */
export function useLaneText(): LaneText {
  const { t, i18n } = useLingui();
  const rating = useFieldText('rating');
  const medicine = useFieldText('medicine');
  const session = useFieldText('toxin-session');
  const symptoms = useFieldText('symptoms');
  const timeText = useTimeText();
  const number = (value: number) => i18n.number(value, { maximumFractionDigits: 1 });

  const figureOf = (lane: Lane, mark: LaneMark): string => {
    const figure = number(mark.value ?? 0);
    const unit = { 'time-in-spasm': ' %', 'spasm-rate': t` a minute` }[lane.topic as string] ?? '';
    if (mark.low === undefined || mark.high === undefined) return `${figure}${unit}`;
    const [low, high] = [number(mark.low), number(mark.high)];
    return t`${figure}${unit} (95 % interval ${low} to ${high})`;
  };
  const recording = (lane: Lane, mark: LaneMark, entry: EntryOf<'recording'>) =>
    spasmBurden(entry).isCorrected
      ? t`${figureOf(lane, mark)}, as a person corrected it`
      : figureOf(lane, mark);
  const listed = ({ symptoms: list }: EntryOf<'symptoms'>) =>
    list
      .map(({ symptom, strength }) => `${symptoms.code('symptoms.symptom', symptom)} ${strength}`)
      .join(', ');
  const dose = (mark: LaneMark, { effectOnset, effectEnd, product }: EntryOf<'toxin-session'>) => {
    const units = number(mark.value ?? 0);
    const name = session.code('product', product);
    const parts = [t`${units} units of ${name}`];
    if (effectOnset !== undefined) parts.push(t`felt since ${timeText(effectOnset)}`);
    if (effectEnd !== undefined) parts.push(t`until ${timeText(effectEnd)}`);
    return parts.join(', ');
  };
  const taken = ({ dose: amount, end }: EntryOf<'medicine'>) => {
    const parts = amount ? [medicine.value('dose', amount)] : [];
    parts.push(end === undefined ? t`still taken` : t`until ${timeText(end)}`);
    return parts.join(', ');
  };

  return {
    label: ({ topic, name }) => {
      switch (topic) {
        case 'time-in-spasm':
          return t`Time in spasm`;
        case 'spasm-rate':
          return t`Spasms a minute`;
        case 'symptoms':
          return t`Symptoms`;
        case 'rating':
          return rating.code('scale', name);
        case 'toxin':
          return session.code('product', name);
        case 'medicine':
          return medicine.code('substance', name);
        case 'days':
          return t`Visits and tests`;
      }
    },
    scale: ({ topic, name, most }) => {
      switch (topic) {
        case 'time-in-spasm':
          return t`% of the recording`;
        case 'spasm-rate':
          return t`in the recording`;
        case 'symptoms':
          return t`the strongest, 0 to 10`;
        case 'rating':
          return name === 'jankovic' ? t`severity, 0 to 4` : t`0 to ${most}`;
        case 'toxin':
          return t`units of this product`;
        case 'medicine':
          return '';
        case 'days':
          return t`V visit, M MRI, H hearing test`;
      }
    },
    value: (lane, mark, content) => {
      switch (content.kind) {
        case 'recording':
          return recording(lane, mark, content);
        case 'symptoms':
          return listed(content);
        case 'toxin-session':
          return dose(mark, content);
        case 'medicine':
          return taken(content);
        case 'visit':
          return `${i18n._(KIND_NAMES.visit.name)}: ${content.reason}`;
        case 'mri':
        case 'hearing-test':
          return i18n._(KIND_NAMES[content.kind].name);
        default:
          return figureOf(lane, mark);
      }
    },
    when: (content) => ('when' in content ? timeText(content.when) : ''),
  };
}
