/**
 * How the teams of the demo organisation answer: a mean on 1–5 per scale (5 is good, as in the questionnaire after
 * reversal) and per delegation area what is felt now and what is wanted. Invented, but believable: one team whose
 * manager holds on, one that is dropped, one that is ready for more, one that is too small for a result of its own.
 */
export interface TeamProfile {
  scales: Readonly<Record<string, number>>;
  felt: number;
  wanted: number;
  /** Share of the team that hands in, 0–1. */
  participation: number;
}

const ORDINARY: TeamProfile = {
  scales: {
    clarity: 3.5,
    expectations: 3.6,
    attention: 3.5,
    uncertainty: 3.4,
    'trust-received': 3.6,
    room: 3.5,
    involvement: 3.6,
    balance: 3.6,
    openness: 3.5,
    agreements: 3.5,
    repair: 3.4,
    expectancy: 3.6,
    risk: 3.4,
    propensity: 3.5,
    'self-trust': 3.7,
  },
  felt: 2.8,
  wanted: 3.2,
  participation: 0.85,
};

const profile = (change: Partial<Omit<TeamProfile, 'scales'>> & { scales?: Record<string, number> }): TeamProfile => ({
  ...ORDINARY,
  ...change,
  scales: { ...ORDINARY.scales, ...change.scales },
});

const BY_TEAM: Readonly<Record<string, TeamProfile>> = {
  // Holds on: little room, unclear what is theirs to decide; wants far more than it feels.
  'Team Noord': profile({
    scales: { expectations: 2.2, room: 1.9, 'trust-received': 2.3, clarity: 3.2, attention: 3.4, involvement: 3.5 },
    felt: 1.8,
    wanted: 3.6,
    participation: 1,
  }),
  // Drops: all the room there is, and nobody who looks after them.
  'Team Zuid': profile({
    scales: { attention: 1.9, involvement: 1.8, room: 4.3, uncertainty: 2.3, 'trust-received': 3.2 },
    felt: 4.2,
    wanted: 3.1,
    participation: 1,
  }),
  // Ready for more: well led, and wants the next step.
  'Team Oost': profile({
    scales: {
      clarity: 4.4,
      expectations: 4.3,
      attention: 4.2,
      uncertainty: 4.1,
      'trust-received': 4.3,
      room: 4.0,
      involvement: 4.3,
      openness: 4.3,
      agreements: 4.2,
    },
    felt: 2.9,
    wanted: 4.2,
    participation: 1,
  }),
  ICT: profile({ scales: { clarity: 2.3, uncertainty: 2.9 }, participation: 0.9 }),
  Facilitair: profile({ scales: { uncertainty: 2.4, attention: 3.8 }, participation: 0.8 }),
  Fysiotherapie: profile({ scales: { clarity: 4.1, agreements: 4.0 }, participation: 0.9 }),
};

/** @param unitName the last part of the unit's path in the roster */
export function profileOf(unitName: string): TeamProfile {
  return BY_TEAM[unitName] ?? ORDINARY;
}
