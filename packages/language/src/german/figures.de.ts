import { STORE_DE } from './store.de.ts';
import { UNITS_DE } from './units.de.ts';

/** Units behind a published number. */
const UNITS: Readonly<Record<string, string>> = {
  '': '',
  ' %': ' %',
  ' ms': ' ms',
  ' seconds': ' Sekunden',
  ' days': ' Tage',
  ' weeks': ' Wochen',
  ' months': ' Monate',
  ' years': ' Jahre',
  ' a minute': ' pro Minute',
  ' a year': ' pro Jahr',
  ' a year in a hundred thousand people': ' pro Jahr unter hunderttausend Menschen',
  ' in a hundred thousand people': ' unter hunderttausend Menschen',
  ' mm': ' mm',
  ' mg a day': ' mg am Tag',
  ' points': ' Punkte',
  ' people': ' Menschen',
  ' units of the product': ' Einheiten des Präparats',
};

/** A published number, alone, with its spread, or as a range. */
const NUMBERS: Readonly<Record<string, string>> = {
  '{#}|': '{0}|',
  '{#} ± {#}|': '{0} ± {1}|',
  '{#} to {#}|': '{0} bis {1}|',
  'under {#}|': 'unter {0}|',
  'under {#} to {#}|': 'unter {0} bis {1}|',
  '{#} to {#}, 95 % interval|': '{0} bis {1}, 95-%-Intervall|',
  '{#}| ({#} to {#})': '{0}| ({1} bis {2})',
  '{#}| ({#} to {#}, 95 % interval)': '{0}| ({1} bis {2}, 95-%-Intervall)',
};

/** Forms that stand in other tables. */
const ELSEWHERE = { ...UNITS_DE, ...STORE_DE };

/** Published numbers with their units, in every form in which a statement gives them. */
export const FIGURES_DE: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(NUMBERS)
    .flatMap(([english, german]) =>
      Object.entries(UNITS).map(([unit, said]) => [
        english.replace('|', unit),
        german.replace('|', said),
      ]),
    )
    .filter(([english]) => !Object.hasOwn(ELSEWHERE, english!)),
);
