import type { CurveDay, Forecast, SurgeryAfter, ToxinOutlook } from '@facialis/care';
import type { EntryOf } from '@facialis/record';
import { ofKind } from '../course/course-lanes.ts';
import type { VisitFacts } from './facts.ts';

/** What matters first: the state of the latest treatment, or else the spasm as it was last noted. */
export type Situation =
  | { readonly about: 'operation'; readonly after: SurgeryAfter }
  | {
      readonly about: 'wear-off';
      readonly outlook: ToxinOutlook;
      readonly forecast: Forecast;
      /** The spasm expected today; null beyond the curve. */
      readonly now: CurveDay | null;
    }
  | { readonly about: 'toxin'; readonly outlook: ToxinOutlook }
  | { readonly about: 'recording'; readonly recording: EntryOf<'recording'> }
  | { readonly about: 'symptoms'; readonly symptoms: EntryOf<'symptoms'> }
  | { readonly about: 'nothing' };

/** What matters first of what is known. */
export function situationOf(facts: VisitFacts): Situation {
  const { outlooks, operations, standing, entries } = facts;
  const after = operations.at(-1);
  const treated = outlooks
    .toSorted((a, b) => (sessionOf(a) < sessionOf(b) ? -1 : 1))
    .findLast(({ forecast }) => forecast !== null);
  const outlook = treated ?? outlooks.at(-1);
  if (after && (outlook === undefined || after.operation.slice(0, 10) >= sessionOf(outlook))) {
    return { about: 'operation', after };
  }
  if (outlook?.forecast) {
    return { about: 'wear-off', outlook, forecast: outlook.forecast, now: dayOn(outlook, facts) };
  }
  if (outlook) return { about: 'toxin', outlook };
  const judged = ofKind(entries, 'recording').findLast(
    ({ record }) => record.quality.verdict !== 'unusable',
  );
  if (judged) return { about: 'recording', recording: judged };
  if (standing.symptoms) return { about: 'symptoms', symptoms: standing.symptoms.content };
  return { about: 'nothing' };
}

function sessionOf({ cycles }: ToxinOutlook): string {
  return cycles.at(-1)?.session ?? '';
}

/** What the curve of the present cycle expects for today. */
function dayOn({ curves }: ToxinOutlook, { today }: VisitFacts): CurveDay | null {
  const curve = curves.at(-1) ?? [];
  const [last] = curve.slice(-1);
  if (last === undefined || last.date < today) return null;
  return curve.findLast(({ date }) => date <= today) ?? null;
}
