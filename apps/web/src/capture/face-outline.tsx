import type { Guidance } from './live-feed.ts';

/** The gate's own remedy for a small face: it should fill half of the picture's height. */
const TARGET_HEIGHT = 0.5;
/** A face is about this much narrower than it is high. */
const TARGET_SHAPE = 0.8;
/** The mesh ends at brows, cheeks and chin; the outline is drawn about it. */
const AROUND = 1.15;

/** Where the face is and where it should be, over the camera's picture; dashed while it is not well. */
export function FaceOutline({
  width,
  height,
  guidance,
}: {
  readonly width: number;
  readonly height: number;
  readonly guidance: Guidance | null;
}) {
  const target = (AROUND * TARGET_HEIGHT * height) / 2;
  const face = guidance?.face ?? null;
  return (
    <svg className="face-outline" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <ellipse
        className="wanted"
        cx={width / 2}
        cy={height / 2}
        rx={TARGET_SHAPE * target}
        ry={target}
      />
      {face && (
        <ellipse
          className={guidance?.advice === 'good' ? 'found good' : 'found'}
          cx={((face.left + face.right) / 2) * width}
          cy={((face.top + face.bottom) / 2) * height}
          rx={((face.right - face.left) / 2) * width * AROUND}
          ry={((face.bottom - face.top) / 2) * height * AROUND}
        />
      )}
    </svg>
  );
}
