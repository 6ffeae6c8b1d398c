import { type ReactNode, useEffect, useRef, useState } from 'react';

/** A picture as wide as its place. */
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
  /** Draws it in a width, CSS pixels. */
  readonly children: (width: number) => ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const sizes = new ResizeObserver(() => setWidth(box.current?.clientWidth ?? 0));
    sizes.observe(box.current!);
    return () => sizes.disconnect();
  }, []);
  return (
    <figure className={`cycles ${side}`}>
      <div ref={box} className="picture">
        {width > 0 && (
          <svg width={width} height={height} role="img" aria-label={label}>
            {children(width)}
          </svg>
        )}
      </div>
      <figcaption className="small soft">{caption}</figcaption>
    </figure>
  );
}
