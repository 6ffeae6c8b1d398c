import type { SpasmEvent } from '@facialis/spasm';
import { useLingui } from '@lingui/react/macro';
import type { TimeWindow } from '../plots/time-window.ts';
import type { Speed } from './use-playback.ts';

/** Up to here times are told in seconds, beyond it in minutes and seconds. */
const LONGEST_IN_SECONDS = 90;
const SECONDS_PER_MINUTE = 60;

/** The words of a recording's page for what the packages have codes for. */
export function useWords() {
  const { t, i18n } = useLingui();
  const number = (value: number, decimals: number) =>
    i18n.number(value, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: 'negative',
    });
  /** A time on the video's clock: `7.25 s`, and `3:07.20` in long recordings. */
  const timeWords = (time: number, decimals = 2): string => {
    if (time <= LONGEST_IN_SECONDS) return `${number(time, decimals)} s`;
    const minutes = Math.floor(time / SECONDS_PER_MINUTE);
    const seconds = number(time - minutes * SECONDS_PER_MINUTE, decimals);
    return `${minutes}:${seconds.padStart(decimals + 3, '0')} min`;
  };
  return {
    number,
    timeWords,
    windowWords: ({ from, to }: TimeWindow): string => {
      const [start, end] = [timeWords(from, 1), timeWords(to, 1)];
      return t`${start} to ${end}`;
    },
    sides: { left: t`left`, right: t`right`, both: t`both` } satisfies Record<
      SpasmEvent['side'],
      string
    >,
    kinds: {
      spasm: t`Spasm`,
      blink: t`Blink`,
      'bilateral-closure': t`Both eyes closing`,
      voluntary: t`Movement on purpose`,
    } satisfies Record<SpasmEvent['kind'], string>,
    forms: { clonic: t`short (clonic)`, tonic: t`long (tonic)` },
    roles: {
      self: t`the person`,
      relative: t`a relative`,
      clinician: t`a clinician`,
      researcher: t`a researcher`,
    },
    traceNames: { lid: t`Eyelid, closed`, mouth: t`Mouth corner, pulled`, brow: t`Brow, raised` },
    speeds: {
      0.25: t`Quarter speed`,
      0.5: t`Half speed`,
      1: t`Full speed`,
    } satisfies Record<Speed, string>,
  };
}
