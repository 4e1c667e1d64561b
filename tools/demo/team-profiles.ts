/**
 * How the teams of the demo organisation answer, and how their managers see it. Invented, but believable, and each with a
 * story of its own that its figures bear out: what does not land, what is dropped, where everybody is ready, what is held,
 * where nothing is stuck, and where only a cause is low.
 */
export interface TeamProfile {
  /** A mean on 1–5 per scale; 5 is good, as in the questionnaire after reversal. */
  readonly scales: Readonly<Record<string, number>>;
  /** What is added to some of these from the second round on. */
  readonly later: Readonly<Record<string, number>>;
  /** By delegation area; what is not in it is as in `elsewhere`. */
  readonly areas: Readonly<Record<string, AreaProfile>>;
  readonly elsewhere: AreaProfile;
  /** What the manager answers to all statements of the mirror, 5 is good. */
  readonly ownView: number;
  /** Share of the team that hands in, 0–1. */
  readonly participation: number;
}

/** Levels 1–5: what the team feels and wants, what the manager thinks is given and aims at. */
export interface AreaProfile {
  readonly felt: number;
  readonly wanted: number;
  readonly given: number;
  readonly aimed: number;
}

const area = (felt: number, wanted: number, given: number, aimed: number): AreaProfile => ({
  felt,
  wanted,
  given,
  aimed,
});

const ORDINARY: TeamProfile = {
  scales: {
    clarity: 3.5,
    expectations: 3.6,
    attention: 3.5,
    uncertainty: 3.4,
    'trust-received': 3.6,
    room: 3.6,
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
  later: {},
  areas: {},
  elsewhere: area(3, 3.2, 3, 3),
  ownView: 4,
  participation: 0.9,
};

const profile = (change: Partial<TeamProfile>): TeamProfile => ({
  ...ORDINARY,
  ...change,
  scales: { ...ORDINARY.scales, ...change.scales },
});

/** What a training between the first two rounds changed in the teams whose managers were there, in points. */
const TRAINED: Readonly<Record<string, number>> = { 'trust-received': 0.9, agreements: 0.8 };

/** A team that was in the training: as described since then, and before it lower by what the training changed. */
const trained = (change: Partial<TeamProfile>): TeamProfile => {
  const since = profile(change);
  const before = Object.fromEntries(
    Object.entries(TRAINED).map(([scaleId, points]) => [scaleId, (since.scales[scaleId] ?? 0) - points] as const),
  );
  return { ...since, scales: { ...since.scales, ...before }, later: { ...since.later, ...TRAINED } };
};

const all = (mean: number): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.keys(ORDINARY.scales).map((scaleId) => [scaleId, mean]));

const BY_TEAM: Readonly<Record<string, TeamProfile>> = {
  // Does not land: what the manager handed over is not felt. Expectations were the cause, and what was agreed helped.
  'Team Noord': trained({
    scales: {
      expectations: 1.4,
      clarity: 2.4,
      attention: 3.8,
      uncertainty: 3.8,
      room: 2.3,
      involvement: 3.8,
      'trust-received': 2.6,
    },
    later: { expectations: 2.3, room: 0.6 },
    areas: { customers: area(1.4, 3.6, 4, 4) },
    elsewhere: area(2.9, 2.9, 3, 3),
    participation: 1,
  }),
  // Dropped: all the room there is, and nobody who looks after them.
  'Team Zuid': trained({
    scales: { attention: 1.2, involvement: 1.1, room: 4.7, uncertainty: 3.3, 'trust-received': 3.2 },
    areas: { spending: area(4.9, 1.9, 4, 4), planning: area(4.5, 3.2, 4, 4) },
    elsewhere: area(3.8, 3.8, 4, 4),
    ownView: 4.3,
    participation: 1,
  }),
  // Ready for more: well led, and everybody wants the next step.
  'Team Oost': trained({
    scales: all(4.4),
    areas: { development: area(1.6, 4.6, 2, 4) },
    elsewhere: area(3.4, 3.6, 3, 4),
    participation: 1,
  }),
  // Held: the manager knows that the team wants more, and does not want it.
  ICT: trained({
    scales: { clarity: 2.1, room: 2.2, 'trust-received': 2.7, uncertainty: 3.1 },
    areas: { approach: area(2.6, 4.5, 2, 2) },
    elsewhere: area(3.3, 3.3, 3, 3),
    ownView: 3.2,
    participation: 1,
  }),
  // Nothing is stuck.
  Fysiotherapie: trained({ scales: all(4.6), elsewhere: area(3.4, 3.4, 3, 3), participation: 1 }),
  // Does not land either, in the same area as in Team Noord, for want of clear expectations.
  Ergotherapie: trained({
    scales: { expectations: 2.1 },
    areas: { customers: area(1.5, 3.7, 4, 4) },
    elsewhere: area(3, 3, 3, 3),
    participation: 1,
  }),
  // Little room, and little certainty.
  Logopedie: trained({
    scales: { uncertainty: 2.1, room: 2.2 },
    areas: { approach: area(2, 4.2, 2, 2) },
    elsewhere: area(3.2, 3.2, 3, 3),
    ownView: 3.4,
    participation: 1,
  }),
  // Nothing special, and just enough people for a result of their own.
  'Personeel en organisatie': profile({ participation: 1 }),
  // One cause that is low, in a team of which half answered.
  Facilitair: profile({ scales: { uncertainty: 1.7, attention: 3.8 }, participation: 0.55 }),
};

/** @param unitName the last part of the unit's path in the roster */
export function profileOf(unitName: string): TeamProfile {
  return BY_TEAM[unitName] ?? ORDINARY;
}

export function areaOf(profile: TeamProfile, areaId: string): AreaProfile {
  return profile.areas[areaId] ?? profile.elsewhere;
}
