import { bandStarts, type BandWidth, respondentBand } from '@leeway/trust-model';
import { type Language, LOCALES } from '@leeway/contract';

const SCALE_END = 5;

/** A mean with at most two decimals, as people of that language write it. */
function mean(language: Language, value: number): string {
  return value.toLocaleString(LOCALES[language], { minimumFractionDigits: 1, maximumFractionDigits: 2 });
}

/** The bands in which the mean of n answers can lie, in words: `1,0–2,2; 2,4–3,4; 3,6–5,0`. */
export function bandsAsMeans(language: Language, n: number, width: BandWidth): string {
  const starts = bandStarts(n, width);
  const ends = [...starts.slice(1).map((next) => next - 1), SCALE_END * n];
  return starts
    .map((start, at) => `${mean(language, start / n)}–${mean(language, (ends[at] ?? SCALE_END * n) / n)}`)
    .join('; ');
}

/** The first bands in which numbers of respondents are shown: `5–7, 8–10, …`. */
export function respondentBands(from: number, howMany: number): string {
  const bands: string[] = [];
  for (let next = from; bands.length < howMany;) {
    const band = respondentBand(next);
    bands.push(`${band.from}–${band.to}`);
    next = band.to + 1;
  }
  return bands.join(', ');
}
