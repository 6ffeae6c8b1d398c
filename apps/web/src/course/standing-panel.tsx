import { type KeptEntry, type Standing, standingOf, timeOf } from '@facialis/report';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { KIND_NAMES } from '../entries/words/kinds.ts';
import { useFieldText } from '../entries/words/use-field-text.ts';
import { useTimeText } from '../entries/words/use-time-text.ts';
import { ChangeWords } from '../shared/change-words.tsx';

import { useFinding } from './use-finding.ts';

/** Where things stand, to be read in ten seconds: numbers from the record alone. */
export function StandingPanel({
  person,
  course,
}: {
  readonly person: string;
  readonly course: readonly KeptEntry[];
}) {
  const standing = useMemo(() => standingOf(course, new Date()), [course]);
  return (
    <section className="panel standing" aria-labelledby="standing-title">
      <h2 id="standing-title" className="spoken">
        <Trans>Where things stand</Trans>
      </h2>
      <LastRecording person={person} standing={standing} />
      <ChangeSince standing={standing} />
      <Treatments standing={standing} />
      <LastSymptoms standing={standing} />
    </section>
  );
}

function LastRecording({
  person,
  standing: { last },
}: {
  readonly person: string;
  readonly standing: Standing;
}) {
  const finding = useFinding();
  const timeText = useTimeText();
  return (
    <div>
      <h3>
        <Trans>Last recording</Trans>
      </h3>
      {last === null ? (
        <p>
          <Trans>None yet.</Trans>
        </p>
      ) : (
        <>
          <p className="fact">{finding(last.content)}</p>
          <p className="small">
            <Link to="/p/$person/recordings/$entry" params={{ person, entry: last.entry }}>
              {timeText(last.content.when)}
            </Link>
          </p>
        </>
      )}
    </div>
  );
}

function ChangeSince({ standing: { change } }: { readonly standing: Standing }) {
  const { i18n } = useLingui();
  const timeText = useTimeText();
  return (
    <div>
      <h3>
        <Trans>Since the last visit</Trans>
      </h3>
      {change === null ? (
        <p>
          <Trans>There are no recordings on both sides of a visit.</Trans>
        </p>
      ) : (
        <>
          <p className="fact">
            <ChangeWords change={change} />
          </p>
          <p className="small soft">
            <Trans>
              Time in spasm, medians of the recordings before and since {timeText(change.visit)}
            </Trans>{' '}
            ({i18n._(KIND_NAMES[change.seenAt].name)})
          </p>
        </>
      )}
    </div>
  );
}

function Treatments({ standing: { treatments } }: { readonly standing: Standing }) {
  const { i18n } = useLingui();
  const medicine = useFieldText('medicine');
  const session = useFieldText('toxin-session');
  const timeText = useTimeText();
  const nameOf = (content: Standing['treatments'][number]['content']) => {
    switch (content.kind) {
      case 'operation':
        return i18n._(KIND_NAMES.operation.name);
      case 'toxin-session':
        return content.brand ?? session.code('product', content.product);
      case 'medicine':
        return content.name ?? medicine.code('substance', content.substance);
    }
  };
  return (
    <div>
      <h3>
        <Trans>Treatment</Trans>
      </h3>
      {treatments.length === 0 && (
        <p>
          <Trans>None is written down.</Trans>
        </p>
      )}
      {treatments.map(({ entry, content, weeks }) => (
        <div key={entry}>
          <p className="fact">
            {nameOf(content)}
            {weeks !== null && (
              <>
                {': '}
                {content.kind === 'medicine' ? (
                  <Trans>
                    for <Plural value={weeks} one="# week" other="# weeks" />
                  </Trans>
                ) : (
                  <Trans>
                    <Plural value={weeks} one="# week" other="# weeks" /> ago
                  </Trans>
                )}
              </>
            )}
          </p>
          <p className="small soft">{timeText(content.when)}</p>
        </div>
      ))}
    </div>
  );
}

function LastSymptoms({ standing: { symptoms } }: { readonly standing: Standing }) {
  const text = useFieldText('symptoms');
  const timeText = useTimeText();
  if (symptoms === null) return null;
  const strongest = symptoms.content.symptoms.toSorted((a, b) => b.strength - a.strength)[0]!;
  const name = text.code('symptoms.symptom', strongest.symptom);
  return (
    <div>
      <h3>
        <Trans>Last symptoms</Trans>
      </h3>
      <p className="fact">
        {strongest.strength === 0 ? (
          <Trans>Nothing was felt</Trans>
        ) : (
          <Trans>
            {name}: {strongest.strength} of 10
          </Trans>
        )}
      </p>
      <p className="small soft">{timeText(timeOf(symptoms.content))}</p>
    </div>
  );
}
