import type { CorrectedRecording } from '@facialis/record';
import { MEASURE_LABELS } from '@facialis/report';
import { MEASURE_NAMES, type QualityReason } from '@facialis/spasm';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFinding } from '../course/use-finding.ts';
import { useSaid } from '../shared/said.ts';
import { useWords } from './words.ts';

/** How sure a finding is from here on, 0 to 1. */
const SURE_HIGH = 0.9;
const SURE_MODERATE = 0.7;

/** What a recording found in one sentence, how sure that is, and what limits it. */
export function Finding({ recording }: { readonly recording: CorrectedRecording }) {
  const finding = useFinding();
  const { record } = recording;
  const automatic = finding({ record });
  const now = finding(recording);
  const isUnusable = record.quality.verdict === 'unusable';
  return (
    <>
      <p className="finding">{now}</p>
      {now !== automatic && (
        <p className="soft">
          <Trans>Before correction: {automatic}</Trans>
        </p>
      )}
      {!isUnusable && <Certainty record={record} />}
      <Limits reasons={record.quality.reasons} />
    </>
  );
}

function Certainty({
  record: { laterality, quality, source },
}: Pick<CorrectedRecording, 'record'>) {
  const { t } = useLingui();
  const { timeWords } = useWords();
  const { confidence, pattern } = laterality;
  const sure =
    confidence >= SURE_HIGH ? t`high` : confidence >= SURE_MODERATE ? t`moderate` : t`low`;
  const [measured, whole] = [timeWords(quality.measurableS, 0), timeWords(source.durationS, 0)];
  return (
    <p className="soft">
      {pattern !== 'none' && <Trans>Certainty of the side: {sure}.</Trans>}{' '}
      <Trans>
        {measured} of {whole} could be measured.
      </Trans>
    </p>
  );
}

/** What limits a recording, and what to do about it the next time. */
function Limits({ reasons }: { readonly reasons: readonly QualityReason[] }) {
  const said = useSaid();
  if (reasons.length === 0) return null;
  return (
    <section className="note">
      <h2>
        <Trans>What limits this recording</Trans>
      </h2>
      <ul>
        {reasons.map((reason) => (
          <li key={`${reason.code} ${reason.need}`}>
            <Trans>
              Needed: {said(reason.need)}. There was: {said(reason.got)}.
            </Trans>{' '}
            {said(reason.remedy)} <LeftOut reason={reason} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function LeftOut({ reason: { leavesOut } }: { readonly reason: QualityReason }) {
  const said = useSaid();
  const names = MEASURE_NAMES.filter((name) => leavesOut.includes(name));
  if (names.length === 0) return null;
  if (names.length === MEASURE_NAMES.length) return <Trans>Nothing is measured.</Trans>;
  const list = names.map((name) => said(MEASURE_LABELS[name])).join(', ');
  return <Trans>Left out: {list}.</Trans>;
}
