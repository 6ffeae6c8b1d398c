import type { Refusal } from '@facialis/refusal';
import { TEXTS } from '../texts.ts';
import { ArrivalHeading } from './arrival-heading.tsx';

/** Says why a file cannot be measured, and what to do. */
export function RefusalNote({ refusal }: { readonly refusal: Refusal }) {
  const { heading, need, got, remedy } = TEXTS.refused;
  return (
    <section className="note">
      <ArrivalHeading>{heading}</ArrivalHeading>
      {refusal.at !== undefined && <p className="file">{refusal.at}</p>}
      <dl>
        <dt>{need}</dt>
        <dd>{refusal.need}</dd>
        <dt>{got}</dt>
        <dd>{refusal.got}</dd>
        <dt>{remedy}</dt>
        <dd>{refusal.remedy}</dd>
      </dl>
    </section>
  );
}
