import type { StanceFindingView, StanceView } from '@leeway/contract';
import type { StanceAxis, StanceFinding } from '@leeway/trust-model';
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
    finding: stanceFindingView(finding),
    ownPoint:
      ownPoint === null
        ? null
        : { room: round(ownPoint.room), involvement: round(ownPoint.involvement), stances: [...ownPoint.stances] },
  };
}

export function stanceFindingView(finding: StanceFinding): StanceFindingView {
  if (finding.status === 'withheld') return finding;
  const box = { room: axis(finding.box.room), involvement: axis(finding.box.involvement) };
  return finding.status === 'clear' ? { ...finding, box } : { ...finding, touches: [...finding.touches], box };
}

function axis({ middle, interval }: StanceAxis): StanceAxis {
  return { middle: round(middle), interval: { low: round(interval.low), high: round(interval.high) } };
}

/** To 4 decimals, as figures are. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
