import { LEEWAY_QUESTIONNAIRE, type Thresholds } from '@leeway/trust-model';
import type { LockedRound, PackFacts } from '../pack-facts.js';

/** Stricter than the floor in everything, so that a number out of the code instead of out of the round shows. */
export const RAISED: Thresholds = { minHeadcount: 17, minRespondents: 13, minItemRespondents: 19, bandWidth: 12 };

export const ROUND: LockedRound = {
  organisationId: '0b5e7c1a-9d34-4f6e-8a21-5c7d9e0f1a2b',
  organisationName: 'Zorggroep ‘De Linde’',
  roundId: '6f1d2e3c-4b5a-4978-8675-645342312010',
  name: 'Voorjaar & zo',
  kind: 'pulse',
  opensAt: new Date('2027-03-01T08:00:00.000Z'),
  closesAt: new Date('2027-03-15T16:30:00.000Z'),
  timeZone: 'Europe/Amsterdam',
  tallyKeyHeldBy: 'installation',
  fingerprint: {
    hex: '67daa05bdb4619bd3b7867f399c95e29c185b081b443c32190f961bdfe0d59f7',
    words: 'guitar steak black repair ghost teach',
  },
  asksPart: false,
  followUps: [],
  blocks: [
    { label: { nl: 'Thuiszorg Çağlar', en: 'Thuiszorg Çağlar' }, headcount: 18 },
    { label: { nl: 'overige teams in Zuid', en: 'other teams in Zuid' }, headcount: 23 },
  ],
};

/** Of a launched round, in Dutch. */
export function someFacts(changes: Partial<PackFacts> = {}): PackFacts {
  return {
    language: 'nl',
    round: ROUND,
    thresholds: RAISED,
    questionnaire: LEEWAY_QUESTIONNAIRE,
    questionnaireHash: 'c0'.repeat(32),
    addresses: { api: 'https://leeway.example', ballotBox: 'https://ballots.example' },
    ...changes,
  };
}
