import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import type { FieldText } from '../words/use-field-text.ts';
import { FaceDrawing } from './face-drawing.tsx';
import { FACE_VIEW, type MusclePlace, nearestPlace, placesOf } from './muscle-places.ts';

/** Both halves as the viewer sees them from left to right, with the midline between. */
const HALVES = ['right', 'midline', 'left'] as const;
const PLACES = HALVES.flatMap(placesOf);

/** The drawn face: a tap on a muscle adds a point there. */
export function Face({
  text,
  unitsAt,
  onTap,
}: {
  readonly text: FieldText;
  /** What a muscle of a side has been given so far, in words; undefined for nothing. */
  unitsAt(place: MusclePlace): string | undefined;
  onTap(place: MusclePlace): void;
}) {
  const { t } = useLingui();
  const [pointed, setPointed] = useState<MusclePlace | null>(null);
  const surface = useTapSurface(onTap);
  const nameOf = ({ muscle, side }: MusclePlace) =>
    side === 'both'
      ? text.code('points.muscle', muscle)
      : `${text.code('points.muscle', muscle)}, ${text.code('points.side', side)}`;
  const groupNames = {
    right: t`Right half of the face`,
    midline: t`Middle of the face`,
    left: t`Left half of the face`,
  };
  return (
    <div className="face">
      <div className="halves" aria-hidden="true">
        <span className="side right">
          ◀ <Trans>Right half</Trans>
        </span>
        <span className="side left">
          <Trans>Left half</Trans> ▶
        </span>
      </div>
      <div className="surface" ref={surface}>
        <FaceDrawing
          places={PLACES}
          pointed={pointed}
          marked={(place) => unitsAt(place) !== undefined}
        />
        {HALVES.map((half) => (
          <ul key={half} aria-label={groupNames[half]}>
            {placesOf(half).map((place) => {
              const units = unitsAt(place);
              const name = nameOf(place);
              return (
                <li key={place.muscle}>
                  <button
                    type="button"
                    className={['place', place.side, units !== undefined && 'marked']
                      .filter(Boolean)
                      .join(' ')}
                    style={{
                      insetInlineStart: `${((place.x - FACE_VIEW.x) / FACE_VIEW.width) * 100}%`,
                      insetBlockStart: `${((place.y - FACE_VIEW.y) / FACE_VIEW.height) * 100}%`,
                    }}
                    aria-label={units === undefined ? name : t`${name}: ${units}`}
                    onClick={() => onTap(place)}
                    onPointerEnter={() => setPointed(place)}
                    onPointerLeave={() => setPointed(null)}
                    onFocus={() => setPointed(place)}
                    onBlur={() => setPointed(null)}
                  >
                    {units}
                  </button>
                </li>
              );
            })}
          </ul>
        ))}
      </div>
      <p className="pointed" aria-hidden="true">
        {pointed ? nameOf(pointed) : t`Tap a muscle to add a point.`}
      </p>
    </div>
  );
}

/** A surface where a tap beside the small places means the nearest of them. */
function useTapSurface(onTap: (place: MusclePlace) => void) {
  const surface = useRef<HTMLDivElement>(null);
  const tap = useRef(onTap);
  useEffect(() => {
    tap.current = onTap;
  });
  useEffect(() => {
    const element = surface.current!;
    const onClick = ({ target, clientX, clientY }: MouseEvent) => {
      if (target instanceof Element && target.closest('button')) return;
      const { left, top, width, height } = element.getBoundingClientRect();
      const place = nearestPlace(
        FACE_VIEW.x + ((clientX - left) / width) * FACE_VIEW.width,
        FACE_VIEW.y + ((clientY - top) / height) * FACE_VIEW.height,
      );
      if (place) tap.current(place);
    };
    element.addEventListener('click', onClick);
    return () => element.removeEventListener('click', onClick);
  }, []);
  return surface;
}
