import type { TeamResult } from '@leeway/contract';
import { type CannotSayReason, clearWishesOf, type Evidence, type Findings } from '@leeway/trust-model';
import type { TeamFacts } from './team-facts.js';
import { cautionSentence } from './wording/caution-sentence.js';
import { conclusionSentence } from './wording/conclusion-sentence.js';
import { evidenceSentence } from './wording/evidence-sentence.js';
import { noGroupSentence } from './wording/no-group-sentence.js';
import { wishSentence } from './wording/wish-sentence.js';

/** The one sentence at the top, and the figures that it rests on. */
export function conclusionView(facts: TeamFacts): TeamResult['conclusion'] {
  const { findings, names, speaking, speaker } = facts;
  if (findings === null || speaking.group === null) {
    const reason = speaking.spokenFor === 'none' ? speaking.reason : 'no-group';
    return { kind: 'cannot-say', sentence: noGroupSentence(reason), why: [], caution: null };
  }
  const { where, cause } = findings.conclusion;
  const wishes = wishesWithoutStates(findings);
  const evidence = wishes.length > 0 ? wishes.flatMap(feltAndWanted) : findings.conclusion.evidence;
  const { organisation, lastRound, mirror } = facts;
  return {
    kind: where.kind,
    sentence:
      wishes.length > 0
        ? wishSentence(wishes, names, speaker)
        : conclusionSentence({ where, cause, causes: findings.causes }, names, speaker),
    why: evidence.flatMap((piece) => {
      const text = evidenceSentence(piece, { team: speaking.group, organisation, lastRound, mirror }, names, speaker);
      return text === null ? [] : [{ source: piece.source, text }];
    }),
    caution: cautionSentence(findings.responseCaution, speaker),
  };
}

/** What keeps it from being said what is stuck, and not what the team wishes. */
const SAID_ALL_THE_SAME: readonly CannotSayReason[] = ['too-wide', 'no-own-view', 'not-asked'];

/** Where it can't be said what is stuck, and enough people answered: what the team clearly wishes, by area. */
function wishesWithoutStates({ conclusion: { where }, areas }: Findings): readonly string[] {
  if (where.kind !== 'cannot-say' || !SAID_ALL_THE_SAME.includes(where.reason)) return [];
  return clearWishesOf(areas).map(({ areaId }) => areaId);
}

function feltAndWanted(areaId: string): readonly Evidence[] {
  return [
    { source: 'team', measureId: `area:${areaId}:current` },
    { source: 'team', measureId: `area:${areaId}:wanted` },
  ];
}
