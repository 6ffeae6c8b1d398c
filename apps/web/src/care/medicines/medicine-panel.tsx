import {
  MEDICINE_NOTES,
  MEDICINE_VERDICTS,
  type MedicineCourse,
  type MedicineEffect,
} from '@facialis/care';
import { Plural, Trans } from '@lingui/react/macro';
import { useFieldText } from '../../entries/words/use-field-text.ts';
import { useTimeText } from '../../entries/words/use-time-text.ts';
import { useSaid } from '../../shared/said.ts';
import { HelpWords } from '../shared/help-words.tsx';
import { ComparisonFigure } from './comparison-figure.tsx';
import { SubstanceText } from './substance-list.tsx';

/** One course: how long, what it did as far as that can be told, why it was stopped. */
export function MedicinePanel({ course }: { readonly course: MedicineCourse }) {
  const text = useFieldText('medicine');
  const timeText = useTimeText('medium');
  const said = useSaid();
  const { substance, name, from, until, days, helped, whyStopped, unwantedEffects } = course;
  return (
    <section className="panel">
      <h2>{name ?? text.code('substance', substance)}</h2>
      <p className="soft">
        {until === null ? (
          <Trans>Since {timeText(from)}</Trans>
        ) : (
          <Trans>
            {timeText(from)} to {timeText(until)}
          </Trans>
        )}
        {' · '}
        {days.least === days.most ? (
          <Plural value={days.most} one="# day" other="# days" />
        ) : (
          <Trans>
            {days.least} to {days.most} days
          </Trans>
        )}
      </p>
      {course.effects.map((effect) => (
        <EffectText key={effect.side} effect={effect} />
      ))}
      <dl className="facts">
        {helped !== null && (
          <>
            <dt>
              <Trans>Helped, as it was said</Trans>
            </dt>
            <dd>
              <HelpWords helped={helped} />
            </dd>
          </>
        )}
        {unwantedEffects.length > 0 && (
          <>
            <dt>
              <Trans>Unwanted effects</Trans>
            </dt>
            <dd>
              {unwantedEffects
                .map(({ effect, words }) => words ?? text.code('unwantedEffects.effect', effect))
                .join(', ')}
            </dd>
          </>
        )}
        {whyStopped !== null && (
          <>
            <dt>
              <Trans>Why it was stopped</Trans>
            </dt>
            <dd>{whyStopped}</dd>
          </>
        )}
      </dl>
      {course.notes.length > 0 && (
        <ul>
          {course.notes.map((note) => (
            <li key={note}>{said(MEDICINE_NOTES[note])}</li>
          ))}
        </ul>
      )}
      <SubstanceText evidence={course.evidence} />
    </section>
  );
}

function EffectText({ effect }: { readonly effect: MedicineEffect }) {
  const said = useSaid();
  const text = useFieldText('symptoms');
  const { side, verdict, comparisons, notes } = effect;
  return (
    <>
      <p className="fact">
        <span className={`side ${side}`}>{text.code('side', side)}</span>:{' '}
        {said(MEDICINE_VERDICTS[verdict])}
      </p>
      {comparisons.map((comparison) => (
        <ComparisonFigure key={comparison.reading} comparison={comparison} />
      ))}
      {notes.length > 0 && (
        <ul className="small">
          {notes.map((note) => (
            <li key={note}>{said(MEDICINE_NOTES[note])}</li>
          ))}
        </ul>
      )}
    </>
  );
}
