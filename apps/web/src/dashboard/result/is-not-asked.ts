import type { TeamResult } from '@leeway/contract';

/** The round asked other teams: of this one nothing is kept back, and nobody kept silent. */
export function isNotAsked({ stance: { finding } }: Pick<TeamResult, 'stance'>): boolean {
  return finding.status === 'withheld' && finding.reason === 'team-not-asked';
}
