import { FACE_LINES } from '@facialis/record';
import type { ReactNode } from 'react';
import { FACE_VIEW, MIDLINE_X, type MusclePlace } from './muscle-places.ts';

const { x, y, width, height } = FACE_VIEW;
/** Turns the right half into the left one. */
const MIRROR = `matrix(-1 0 0 1 ${2 * MIDLINE_X} 0)`;

/** A calm face from the front with its muscles; only to look at, what is tapped lies above it. */
export function FaceDrawing({
  places,
  marked,
  pointed,
  children,
}: {
  readonly places: readonly MusclePlace[];
  /** Whether a muscle has points. */
  marked(place: MusclePlace): boolean;
  readonly pointed: MusclePlace | null;
  /** What is drawn over it. */
  readonly children?: ReactNode;
}) {
  return (
    <svg viewBox={`${x} ${y} ${width} ${height}`} aria-hidden="true" focusable="false">
      <Half />
      <g transform={MIRROR}>
        <Half />
      </g>
      {FACE_LINES.across.map((path) => (
        <path key={path} className="line" d={path} />
      ))}
      {places.map((place) => (
        <path
          key={`${place.muscle} ${place.side}`}
          d={place.path}
          transform={place.isMirrored ? MIRROR : undefined}
          className={[
            'muscle',
            place.side,
            marked(place) && 'marked',
            isSame(place, pointed) && 'pointed',
          ]
            .filter(Boolean)
            .join(' ')}
        />
      ))}
      {children}
    </svg>
  );
}

/** The half of the face that the viewer sees left. */
function Half() {
  return (
    <>
      <path className="skin" d={FACE_LINES.skin} />
      {FACE_LINES.half.map((path) => (
        <path key={path} className="line" d={path} />
      ))}
      <circle
        className="eye"
        cx={FACE_LINES.eye.x}
        cy={FACE_LINES.eye.y}
        r={FACE_LINES.eye.radius}
      />
    </>
  );
}

function isSame(place: MusclePlace, other: MusclePlace | null): boolean {
  return other !== null && place.muscle === other.muscle && place.side === other.side;
}
