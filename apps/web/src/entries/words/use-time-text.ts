import { parseTime } from '@facialis/record';
import { useLingui } from '@lingui/react/macro';
import { foreignZone } from '../typed-time.ts';

/** Letters of a moment up to its minute, `2026-11-22T18:10`. */
const WALL_LENGTH = 16;

/** Says a time of the record as precisely as it is known, in the language of the app. */
export function useTimeText(style: 'long' | 'medium' = 'long'): (time: string) => string {
  const { t, i18n } = useLingui();
  const written = (iso: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(i18n.locale, { timeZone: 'UTC', ...options }).format(
      new Date(`${iso}Z`),
    );
  return (time) => {
    const year = time.slice(0, 4);
    switch (parseTime(time)?.precision) {
      case 'moment': {
        const zone = foreignZone(time);
        const clock = written(time.slice(0, WALL_LENGTH), {
          dateStyle: style,
          timeStyle: 'short',
        });
        return zone === undefined ? clock : `${clock} (${zone === 'Z' ? 'UTC' : `UTC${zone}`})`;
      }
      case 'day':
        return written(`${time}T00:00`, { dateStyle: style });
      case 'month':
        return written(`${time}-01T00:00`, { year: 'numeric', month: 'long' });
      case 'about-year':
        return t`about ${year}`;
      default:
        return time;
    }
  };
}

/** Says when the record kept something, by the clock of here. */
export function useMomentText(): (iso: string) => string {
  const { i18n } = useLingui();
  const format = new Intl.DateTimeFormat(i18n.locale, { dateStyle: 'long', timeStyle: 'short' });
  return (iso) => format.format(new Date(iso));
}
