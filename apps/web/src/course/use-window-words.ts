import { useLingui } from '@lingui/react/macro';
import type { TimeWindow } from '../plots/time-window.ts';

/** Says which part of the course is shown: `3 March 2024 to 22 November 2026`. */
export function useWindowWords(): (window: TimeWindow) => string {
  const { t, i18n } = useLingui();
  return ({ from, to }) => {
    const [first, last] = [from, Math.min(to, Date.now())].map((at) =>
      i18n.date(new Date(at), { dateStyle: 'medium' }),
    );
    return t`${first} to ${last}`;
  };
}
