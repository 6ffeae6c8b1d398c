import { Trans, useLingui } from '@lingui/react/macro';
import { useForm } from '../forms/form-state.ts';
import { PlaceFault, Questions } from '../parts/field-notes.tsx';
import type { FieldText } from '../words/use-field-text.ts';
import { pointsOf } from './points.ts';

const POINT_FIELDS = ['muscle', 'side', 'units', 'place'] as const;

/** All points of the session, each to be opened or taken out. */
export function PointList({
  text,
  opened,
  onOpen,
  onTakeOut,
}: {
  readonly text: FieldText;
  readonly opened: number | null;
  onOpen(place: number): void;
  onTakeOut(place: number): void;
}) {
  const { t } = useLingui();
  const { draft } = useForm();
  const points = pointsOf(draft);
  if (points.length === 0) return null;
  const rows = points.map((point, place) => ({ point, place, at: `points[${place}]` }));
  return (
    <ol className="points">
      {rows.map(({ point, place, at }) => {
        const muscle = point.muscle ? text.code('points.muscle', point.muscle) : t`No muscle yet`;
        const number = place + 1;
        return (
          <li key={at}>
            <button
              type="button"
              className="open"
              aria-expanded={opened === place}
              onClick={() => onOpen(place)}
            >
              <strong>
                {point.units === undefined ? (
                  <Trans>no units yet</Trans>
                ) : (
                  text.value('points.units', point.units)
                )}
              </strong>{' '}
              <span>{muscle}</span>
              {point.side && (
                <span className={`side ${point.side}`}>
                  {' '}
                  {text.code('points.side', point.side)}
                </span>
              )}
              {point.place !== undefined && <span className="soft"> {point.place}</span>}
            </button>
            <button
              type="button"
              className="quiet"
              aria-label={t`Take out point ${number}: ${muscle}`}
              onClick={() => onTakeOut(place)}
            >
              <Trans>Take out</Trans>
            </button>
            {opened !== place &&
              POINT_FIELDS.map((name) => <PointNotes key={name} at={`${at}.${name}`} />)}
          </li>
        );
      })}
    </ol>
  );
}

function PointNotes({ at }: { readonly at: string }) {
  const { questionsAt } = useForm();
  return (
    <>
      <PlaceFault at={at} />
      <Questions questions={questionsAt(at)} />
    </>
  );
}
