import { type ReactNode, useEffect, useRef, useState } from 'react';

/** Numerics: the usual size of text, CSS pixels: that of a root of 16 px with this app's own eighth. */
const USUAL_TEXT = 18;

/** A picture as wide as its place; all in it grows with the size of the text. */
export function WidePicture({
  side,
  height,
  label,
  caption,
  children,
}: {
  readonly side: string;
  /** CSS pixels at the usual text size. */
  readonly height: number;
  /** What the picture shows, for who does not see it. */
  readonly label: string;
  readonly caption: ReactNode;
  /** Draws it in a width, CSS pixels at the usual text size. */
  readonly children: (width: number) => ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [{ width, scale }, setSize] = useState({ width: 0, scale: 1 });
  useEffect(() => {
    const sizes = new ResizeObserver(() => {
      const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setSize({ width: box.current?.clientWidth ?? 0, scale: text / USUAL_TEXT });
    });
    sizes.observe(box.current!);
    return () => sizes.disconnect();
  }, []);
  return (
    <figure className={`cycles ${side}`}>
      <div ref={box} className="picture">
        {width > 0 && (
          <svg
            width={width}
            height={height * scale}
            viewBox={[0, 0, width / scale, height].join(' ')}
            role="img"
            aria-label={label}
          >
            {children(width / scale)}
          </svg>
        )}
      </div>
      <figcaption className="small soft">{caption}</figcaption>
    </figure>
  );
}
