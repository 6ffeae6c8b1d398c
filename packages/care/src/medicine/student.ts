/**
 * Chance that a value of Student's distribution lies below `t`, for a whole number of degrees of
 * freedom (Abramowitz & Stegun, Handbook of Mathematical Functions, 26.7.3 and 26.7.4).
 *
 * @param df degrees of freedom, 1 or more
 */
export function studentBelow(t: number, df: number): number {
  const angle = Math.atan(t / Math.sqrt(df));
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const odd = df % 2;
  let [sum, term] = [0, odd ? cosine : 1];
  for (let power = odd; power <= df - 2; power += 2) {
    sum += term;
    term *= (cosine * cosine * (power + 1)) / (power + 2);
  }
  const within = odd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
  return (1 + within) / 2;
}
