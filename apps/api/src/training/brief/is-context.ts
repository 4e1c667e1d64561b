/** Whether a scale only helps to read the others: how easily people trust is no verdict on a team. */
export function isContext(scaleId: string): boolean {
  return scaleId === 'propensity';
}
