import type { Conclusion, Evidence } from './conclusion.js';
import { evidenceForCause, evidenceForWhere } from './evidence-for.js';
import { asLikelyAs, likelyCauses } from './likely-causes.js';
import { whereItIsStuck, type TeamFindings } from './where-it-is-stuck.js';

/**
 * The one sentence of a team's page, as data: where it is stuck, the most likely cause of it, and the figures that say so.
 * A page makes the sentence; this holds no text. It follows from the findings alone, and so from what is published and
 * the mirror: the same for the same release.
 */
export function concludeFor(findings: TeamFindings): Conclusion {
  const where = whereItIsStuck(findings);
  if (where.kind === 'cannot-say') return { where, cause: null, evidence: [] };
  const evidence = evidenceForWhere(where, findings.areas);
  if (where.kind === 'nothing-is-stuck') return { where, cause: null, evidence };
  const likely = likelyCauses(findings.causes);
  const cause = where.kind === 'cause' ? likely.find(({ scaleId }) => scaleId === where.scaleId) : likely[0];
  if (cause === undefined) return { where, cause: null, evidence };
  const others = asLikelyAs(cause, likely);
  return {
    where,
    cause: { scaleId: cause.scaleId, asLikely: others.map(({ scaleId }) => scaleId) },
    evidence: eachOnce([...evidence, ...[cause, ...others].flatMap(evidenceForCause)]),
  };
}

function eachOnce(evidence: readonly Evidence[]): readonly Evidence[] {
  const byName = new Map(evidence.map((piece) => [`${piece.source} ${piece.measureId}`, piece]));
  return [...byName.values()];
}
