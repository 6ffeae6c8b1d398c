/** Numerics: the least width that can be seen, parts of one. */
const LEAST = 0.01;

/** A stretch of a whole as a bar: filled up to its beginning, full from there to its end. Parts of one. */
export function Bar({ from, to }: { readonly from: number; readonly to: number }) {
  const width = Math.max(LEAST, to - from);
  return (
    <svg
      className="bar"
      viewBox={[0, 0, 1, 1].join(' ')}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className="whole" width={1} height={1} />
      <rect className="up-to" width={from} height={1} />
      <rect className="between" x={Math.min(from, 1 - width)} width={width} height={1} />
    </svg>
  );
}
