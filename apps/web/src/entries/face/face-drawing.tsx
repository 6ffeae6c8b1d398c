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
      <path className="line" d="M182 302Q200 316 218 302M155 371Q200 382 245 371" />
      <path className="line" d="M155 371Q178 358 200 362Q222 358 245 371Q200 402 155 371" />
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
      <path
        className="skin"
        d="M200 44C122 44 74 104 74 196C74 300 100 372 136 420C156 446 178 458 200 458Z"
      />
      <path
        className="line"
        d="M200 44C122 44 74 104 74 196C74 300 100 372 136 420C156 446 178 458 200 458"
      />
      <path className="line" d="M75 206C58 196 52 214 56 236C60 262 68 280 82 276" />
      <path className="line" d="M146 430C148 464 140 486 104 512" />
      <path className="line" d="M106 176Q138 158 172 176" />
      <path className="line" d="M110 226Q140 202 170 228Q140 248 110 226" />
      <circle className="eye" cx="140" cy="225" r="10" />
      <path className="line" d="M188 226C186 256 176 280 174 296C178 306 188 302 192 304" />
    </>
  );
}

function isSame(place: MusclePlace, other: MusclePlace | null): boolean {
  return other !== null && place.muscle === other.muscle && place.side === other.side;
}
