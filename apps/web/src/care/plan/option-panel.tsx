import {
  PLAN_HORIZONS,
  PLAN_OPTIONS,
  type PlanHorizon,
  type PlannedOption,
  type PlanSentence,
  PRIORITIES,
  PRIORITY_ANSWERS,
} from '@facialis/care';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useSaid } from '../../shared/said.ts';
import { Sources } from '../shared/sources.tsx';
import type { Reader } from './plan-page.tsx';
import { SentenceText } from './sentence-text.tsx';

const HORIZONS = Object.keys(PLAN_HORIZONS) as PlanHorizon[];

/** One option: what to expect and when, what may go wrong, visits, failure, what it rules out. */
export function OptionPanel({
  planned,
  reader,
}: {
  readonly planned: PlannedOption;
  readonly reader: Reader;
}) {
  const said = useSaid();
  const { option, standing, expect, risks, visits, ifItFails, rulesOut, fits } = planned;
  const sentences = [
    ...HORIZONS.flatMap((horizon) => expect[horizon]),
    ...risks.lasting,
    ...risks.passing,
    ...visits,
    ...ifItFails,
    ...rulesOut,
    ...fits.flatMap(({ reasons }) => reasons),
  ];
  return (
    <section className="panel" aria-labelledby={`option-${option}`}>
      <h2 id={`option-${option}`}>
        {said(PLAN_OPTIONS[option][reader])} <Standing standing={standing} />
      </h2>
      {HORIZONS.map((horizon) => (
        <Part
          key={horizon}
          heading={said(PLAN_HORIZONS[horizon][reader])}
          sentences={expect[horizon]}
          reader={reader}
        />
      ))}
      <Part
        heading={<Trans>What may go wrong for good</Trans>}
        sentences={risks.lasting}
        reader={reader}
      />
      <Part
        heading={<Trans>What may go wrong for a time</Trans>}
        sentences={risks.passing}
        reader={reader}
      />
      <Part heading={<Trans>Visits and days</Trans>} sentences={visits} reader={reader} />
      <Part heading={<Trans>If it does not help</Trans>} sentences={ifItFails} reader={reader} />
      <Part heading={<Trans>What it rules out</Trans>} sentences={rulesOut} reader={reader} />
      <details open={fits.some(({ matters }) => matters)}>
        <summary>
          <Trans>How it meets what may matter</Trans>
        </summary>
        {fits.map(({ priority, answer, reasons, matters }) => (
          <Part
            key={priority}
            heading={
              <>
                {said(PRIORITIES[priority][reader])}: {said(PRIORITY_ANSWERS[answer][reader])}
                {matters && (
                  <span className="small soft">
                    {' '}
                    (<Trans>matters to you</Trans>)
                  </span>
                )}
              </>
            }
            sentences={reasons}
            reader={reader}
          />
        ))}
      </details>
      <Sources ids={sentences.flatMap(({ statements }) => statements)} />
    </section>
  );
}

function Standing({ standing }: Pick<PlannedOption, 'standing'>) {
  if (standing === 'not-noted') return null;
  return (
    <span className="small soft">
      {standing === 'now' ? <Trans>(being done)</Trans> : <Trans>(done before)</Trans>}
    </span>
  );
}

function Part({
  heading,
  sentences,
  reader,
}: {
  readonly heading: ReactNode;
  readonly sentences: readonly PlanSentence[];
  readonly reader: Reader;
}) {
  return (
    <>
      <h3>{heading}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={`${sentence.code} ${sentence.side} ${sentence.substance} ${sentence.factor}`}>
            <SentenceText sentence={sentence} reader={reader} />
          </li>
        ))}
      </ul>
    </>
  );
}
