import type { SessionOutlook, SessionPoint } from '@facialis/care';
import { useLingui } from '@lingui/react/macro';
import { FaceDrawing } from '../../entries/face/face-drawing.tsx';
import { type MusclePlace, placesOf } from '../../entries/face/muscle-places.ts';
import { useFieldText } from '../../entries/words/use-field-text.ts';

/** Numerics: how far units stand below the middle of their place, in units of the drawing. */
const DROP = 9;

/** The points of a session on the drawn face, with the units of each place; read out as a list. */
export function SessionFace({
  points,
  side,
}: {
  readonly points: readonly SessionPoint[];
  readonly side: SessionOutlook['side'];
}) {
  const { i18n, t } = useLingui();
  const text = useFieldText('toxin-session');
  const places = (['right', 'midline', 'left'] as const).flatMap(placesOf);
  const unitsAt = (place: MusclePlace) =>
    points
      .filter((point) => point.muscle === place.muscle && isAt(point.side, place.side, side))
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

/** Whether a point lies at a place; one of both sides of a paired muscle is shown on the side that is compared. */
function isAt(
  point: SessionPoint['side'],
  place: MusclePlace['side'],
  side: SessionOutlook['side'],
): boolean {
  return point === place || place === 'both' || (point === 'both' && place === side);
}
