/** The algorithm of anonymity.md, line by line, for any width and any least length of the two end bands. */
export function documentedBandStarts(n: number, width: number, ends: number): readonly number[] {
  const starts = [n];
  for (let s = n + 1; s <= 5 * n; s += 1) {
    const spaced = starts.length === 1 || s - (starts.at(-1) ?? 0) >= width;
    if (s % width === 0 && s - n >= ends && 5 * n - s + 1 >= ends && spaced) starts.push(s);
  }
  return starts;
}
