import {
  type ExpectedShare,
  type FactorEffect,
  SURGERY_EXPECTATIONS,
  SURGERY_FACTORS,
  type SurgeryBefore,
} from '@facialis/care';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFieldText } from '../../entries/words/use-field-text.ts';
import { useSaid } from '../../shared/said.ts';
import { Sources } from '../shared/sources.tsx';
import { ShareBar } from './share-bar.tsx';

/** What an operation of one side has brought others, and what moves that for this person. */
export function BeforePanel({
  before,
  isAgain,
}: {
  readonly before: SurgeryBefore;
  /** Whether there has been an operation already. */
  readonly isAgain: boolean;
}) {
  const said = useSaid();
  const text = useFieldText('symptoms');
  const { side, results, complications, moves, unmoved, notKnown } = before;
  return (
    <section className="panel">
      <h2>
        {isAgain ? <Trans>What operations bring</Trans> : <Trans>Before an operation</Trans>}
        {': '}
        <span className={`side ${side}`}>{text.code('side', side)}</span>
      </h2>
      <Shares
        heading={<Trans>What it has brought others, of a hundred people</Trans>}
        shares={results}
      />
      <Shares heading={<Trans>Complications, of a hundred people</Trans>} shares={complications} />
      <h3>
        <Trans>What moves that for you</Trans>
      </h3>
      {moves.length === 0 ? (
        <p>
          <Trans>Nothing that is written down.</Trans>
        </p>
      ) : (
        <ul>
          {moves.map((effect) => (
            <li key={`${effect.factor} ${effect.of}`}>
              <FactorText effect={effect} />
            </li>
          ))}
        </ul>
      )}
      {notKnown.length > 0 && (
        <>
          <h3>
            <Trans>What would move it and is not known</Trans>
          </h3>
          <ul>
            {notKnown.map((factor) => (
              <li key={factor}>{said(SURGERY_FACTORS[factor])}</li>
            ))}
          </ul>
        </>
      )}
      <details>
        <summary>
          <Trans>What makes no difference by the sources</Trans>
        </summary>
        <ul>
          {unmoved.map((effect) => (
            <li key={`${effect.factor} ${effect.of}`}>
              <FactorText effect={effect} />
            </li>
          ))}
        </ul>
      </details>
      <Sources
        ids={[...results, ...complications, ...moves, ...unmoved].flatMap(
          ({ statements }) => statements,
        )}
      />
    </section>
  );
}

function Shares({
  heading,
  shares,
}: {
  readonly heading: ReactNode;
  readonly shares: readonly ExpectedShare[];
}) {
  const said = useSaid();
  return (
    <>
      <h3>{heading}</h3>
      <dl className="shares">
        {shares.map((share) => (
          <div key={share.expectation}>
            <dt>{said(SURGERY_EXPECTATIONS[share.expectation])}</dt>
            <dd>
              <ShareBar {...share} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function FactorText({ effect }: { readonly effect: FactorEffect }) {
  const { t } = useLingui();
  const said = useSaid();
  const { factor, of, direction } = effect;
  const words: Readonly<Record<FactorEffect['of'], Record<FactorEffect['direction'], string>>> = {
    result: {
      better: t`The result is better.`,
      worse: t`The result is worse.`,
      disputed: t`Sources contradict each other on the result.`,
      none: t`No difference to the result.`,
    },
    complications: {
      better: t`Fewer complications.`,
      worse: t`More complications.`,
      disputed: t`Sources contradict each other on complications.`,
      none: t`No difference to complications.`,
    },
  };
  return (
    <>
      {said(SURGERY_FACTORS[factor])} <span className="soft">{words[of][direction]}</span>
    </>
  );
}
