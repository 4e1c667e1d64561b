/** The middle of a band; halfway between two whole numbers if it covers an even number of them. 12–14 gives 13. */
export function middleOf(band: { readonly from: number; readonly to: number }): number {
  return (band.from + band.to) / 2;
}
