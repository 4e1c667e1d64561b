import type { Stance, StanceFinding, StuckStance } from './stance.js';

/**
 * The stances in which letting go is stuck, as far as that is certain: none while letting go is still possible. Two if the
 * manager is clearly not involved, and it is not clear how much room there is: holding on or dropping.
 */
export function stuckStancesOf(finding: StanceFinding): readonly StuckStance[] {
  if (finding.status === 'withheld') return [];
  const touched = finding.status === 'clear' ? [finding.stance] : finding.touches;
  return touched.includes('letting-go') ? [] : touched.filter(isStuckStance);
}

function isStuckStance(stance: Stance): stance is StuckStance {
  return stance !== 'letting-go';
}
