/**
 * What a figure of a whole tells: a sum of figures of single teams, each times a whole number, that is known. Scaled, so
 * that all numbers are whole: a mean weighted by 6 and 13 tells 6x + 13y.
 */
export type LinearForm = ReadonlyMap<string, bigint>;

/** The same without what is known of single teams already, and without zeros. */
export function withoutKnown(form: LinearForm, isKnown: (unknown: string) => boolean): LinearForm {
  return new Map([...form].filter(([unknown, times]) => times !== 0n && !isKnown(unknown)));
}
