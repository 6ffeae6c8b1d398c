/**
 * A clock for what is to last so long and no longer, in milliseconds. It never goes back: where the
 * wall's clock is set back, what truly passed counts; where the machine slept, the wall's clock does.
 *
 * @param wall milliseconds since 1970
 * @param steady milliseconds since anything, which nobody can set
 */
export function steadyClock(
  wall: () => number,
  steady: () => number = () => performance.now(),
): () => number {
  let seen = { wall: wall(), steady: steady() };
  let time = seen.wall;
  return () => {
    const now = { wall: wall(), steady: steady() };
    time += Math.max(0, now.wall - seen.wall, now.steady - seen.steady);
    seen = now;
    return time;
  };
}
