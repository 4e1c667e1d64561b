import type { TeamResult } from '@leeway/contract';
import type { TeamFacts } from './team-facts.js';
import { cautionSentence } from './wording/caution-sentence.js';
import { conclusionSentence } from './wording/conclusion-sentence.js';
import { evidenceSentence } from './wording/evidence-sentence.js';
import { noGroupSentence } from './wording/no-group-sentence.js';

/** The one sentence at the top, and the figures that it rests on. */
export function conclusionView(facts: TeamFacts): TeamResult['conclusion'] {
  const { findings, names, speaking, speaker } = facts;
  if (findings === null || speaking.group === null) {
    const reason = speaking.spokenFor === 'none' ? speaking.reason : 'no-group';
    return { kind: 'cannot-say', sentence: noGroupSentence(reason), why: [], caution: null };
  }
  const { where, cause, evidence } = findings.conclusion;
  const { organisation, lastRound, mirror } = facts;
  return {
    kind: where.kind,
    sentence: conclusionSentence({ where, cause, causes: findings.causes }, names, speaker),
    why: evidence.flatMap((piece) => {
      const text = evidenceSentence(piece, { team: speaking.group, organisation, lastRound, mirror }, names, speaker);
      return text === null ? [] : [{ source: piece.source, text }];
    }),
    caution: cautionSentence(findings.responseCaution, speaker),
  };
}
