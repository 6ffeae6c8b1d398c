import type { ComparedSession, SessionOutlook } from '@facialis/care';
import { useLingui } from '@lingui/react/macro';
import { FaceDrawing } from '../../entries/face/face-drawing.tsx';
import { type MusclePlace, placesOf } from '../../entries/face/muscle-places.ts';
import { useFieldText } from '../../entries/words/use-field-text.ts';

/** Numerics: how far units stand below the middle of their place, in units of the drawing. */
const DROP = 9;

/** What one product was given into, with its units. */
type Doses = ComparedSession['totals'][number]['byMuscle'];

/** The places of one product on the drawn face, with the units of each; read out as a list. */
export function SessionFace({
  doses,
  side,
}: {
  readonly doses: Doses;
  readonly side: SessionOutlook['side'];
}) {
  const { i18n, t } = useLingui();
  const text = useFieldText('toxin-session');
  const places = (['right', 'midline', 'left'] as const).flatMap(placesOf);
  const unitsAt = (place: MusclePlace) =>
    doses
      .filter((dose) => dose.muscle === place.muscle && isAt(dose.side, place.side, side))
      .reduce((sum, { units }) => sum + units, 0);
  const given = places.filter((place) => unitsAt(place) > 0);
  const words = given.map(
    (place) => `${text.code('points.muscle', place.muscle)} ${i18n.number(unitsAt(place))}`,
  );
  return (
    <div className="surface" role="img" aria-label={t`Points: ${words.join('; ')}`}>
      <FaceDrawing places={places} marked={(place) => unitsAt(place) > 0} pointed={null}>
        {given.map((place) => (
          <text
            key={`${place.muscle} ${place.side}`}
            className="units"
            x={place.x}
            y={place.y + DROP}
          >
            {i18n.number(unitsAt(place))}
          </text>
        ))}
      </FaceDrawing>
    </div>
  );
}

/** Whether a dose lies at a place; one of both sides of a paired muscle is shown on the side that is compared. */
function isAt(
  dose: Doses[number]['side'],
  place: MusclePlace['side'],
  side: SessionOutlook['side'],
): boolean {
  return dose === place || place === 'both' || (dose === 'both' && place === side);
}
