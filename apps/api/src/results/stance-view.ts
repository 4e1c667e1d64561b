import type { StanceView } from '@leeway/contract';
import type { StanceFinding } from '@leeway/trust-model';
import type { TeamFacts } from './team-facts.js';
import { stanceSentence } from './wording/stance-sentence.js';

/** Where the team lies in the stance plane, and the reader's own point. */
export function stanceView({ findings, speaking, speaker }: TeamFacts): StanceView {
  const finding: StanceFinding = findings?.stance ?? {
    status: 'withheld',
    reason: speaking.spokenFor === 'none' ? speaking.reason : 'no-group',
  };
  const ownPoint = findings?.ownPoint ?? null;
  return {
    sentence: stanceSentence(finding, ownPoint, speaker),
    finding: finding.status === 'unclear' ? { ...finding, touches: [...finding.touches] } : finding,
    ownPoint: ownPoint === null ? null : { ...ownPoint, stances: [...ownPoint.stances] },
  };
}
