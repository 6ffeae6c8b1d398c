import { wallDay } from '@facialis/care';
import type { Paper, VisitReader } from '@facialis/report';
import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { type ReportWish, reportAddress } from '../api/care.ts';
import { useAbout } from '../api/keeping.ts';

/** The report for a visit: for whom and of which days, to open and print, or as a PDF. */
export function VisitReport({ person }: { readonly person: string }) {
  const { i18n } = useLingui();
  const { data: about } = useAbout();
  const [wish, setWish] = useState<ReportWish>({ for: 'clinician', from: '', to: '', paper: 'a4' });
  const today = wallDay(new Date());
  const isTurned = wish.from !== '' && wish.from > (wish.to || today);
  const address = (format: 'html' | 'pdf') =>
    reportAddress(person, wish, { today, language: i18n.locale, format });
  return (
    <details className="panel visit-report">
      <summary>
        <Trans>Report for the visit</Trans>
      </summary>
      <p>
        <Trans>
          One page first: where things stand, the course, what to expect, what changed and what is
          open. Details and sources come after it.
        </Trans>
      </p>
      <WishFields wish={wish} today={today} onChange={setWish} />
      {isTurned ? (
        <p role="alert">
          <Trans>The first day is after the last.</Trans>
        </p>
      ) : (
        <p className="buttons">
          <a className="button main" href={address('html')} target="_blank" rel="noreferrer">
            <Trans>Open, to read or print</Trans>
          </a>
          {about?.program.prints && (
            <a className="button" href={address('pdf')} download="visit.pdf">
              <Trans>Save as PDF</Trans>
            </a>
          )}
        </p>
      )}
    </details>
  );
}

function WishFields({
  wish,
  today,
  onChange,
}: {
  readonly wish: ReportWish;
  readonly today: string;
  readonly onChange: (wish: ReportWish) => void;
}) {
  const { t } = useLingui();
  const id = useId();
  const change = (part: Partial<ReportWish>) => onChange({ ...wish, ...part });
  const readers: readonly [VisitReader, string][] = [
    ['clinician', t`For the clinician`],
    ['patient', t`For the person`],
  ];
  const papers: readonly [Paper, string][] = [
    ['a4', 'A4'],
    ['letter', 'Letter'],
  ];
  return (
    <div className="wish">
      <fieldset>
        <legend>
          <Trans>For whom</Trans>
        </legend>
        {readers.map(([reader, label]) => (
          <label key={reader}>
            <input
              type="radio"
              name={`${id}-for`}
              checked={wish.for === reader}
              onChange={() => change({ for: reader })}
            />{' '}
            {label}
          </label>
        ))}
      </fieldset>
      <label>
        <Trans>From (empty: the beginning)</Trans>
        <input
          type="date"
          value={wish.from}
          max={wish.to || today}
          onChange={({ target }) => change({ from: target.value })}
        />
      </label>
      <label>
        <Trans>Until (empty: today)</Trans>
        <input
          type="date"
          value={wish.to}
          max={today}
          onChange={({ target }) => change({ to: target.value })}
        />
      </label>
      <label>
        <Trans>Paper</Trans>
        <select
          value={wish.paper}
          onChange={({ target }) =>
            change({ paper: papers.find(([paper]) => paper === target.value)![0] })
          }
        >
          {papers.map(([paper, name]) => (
            <option key={paper} value={paper}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
