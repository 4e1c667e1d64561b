import type { RosterPerson } from '../membership/roster-person.js';
import type { Unit } from '../organisation/unit-tree.js';

interface Department {
  readonly head: string;
  /** By team: its leader, and how many members it has besides. */
  readonly teams: Readonly<Record<string, readonly [leader: string, members: number]>>;
}

/** A care organisation of 76 people: a director, three departments, ten teams. Every head is alone in their unit. */
const DEPARTMENTS: Readonly<Record<string, Department>> = {
  Zorg: {
    head: 'fatima',
    teams: {
      'Team Noord': ['lotte', 9],
      'Team Zuid': ['pien', 7],
      'Team Oost': ['siobhan', 5],
      Nachtteam: ['willemijn', 4],
    },
  },
  Behandeling: { head: 'noor', teams: { Fysiotherapie: ['karim', 6], Psychologie: ['pien-b', 3] } },
  Bedrijfsvoering: {
    head: 'desiree',
    teams: {
      ICT: ['eva', 8],
      'Personeel en organisatie': ['hanneke', 5],
      Financiën: ['thijs', 4],
      Facilitair: ['yasmina', 11],
    },
  },
};

const ROOT = 'De Linde';

export const DE_LINDE_UNITS: readonly Unit[] = [
  { id: ROOT, parentId: null, name: 'Zorggroep De Linde' },
  ...Object.entries(DEPARTMENTS).flatMap(([department, { teams }]) => [
    { id: department, parentId: ROOT, name: department },
    ...Object.keys(teams).map((team) => ({ id: team, parentId: department, name: team })),
  ]),
];

export const DE_LINDE_PEOPLE: readonly RosterPerson[] = [
  { id: 'renee', unitId: ROOT, managerId: null },
  ...Object.entries(DEPARTMENTS).flatMap(([department, { head, teams }]) => [
    { id: head, unitId: department, managerId: 'renee' },
    ...Object.entries(teams).flatMap(([team, [leader, members]]) => [
      { id: leader, unitId: team, managerId: head },
      ...Array.from({ length: members }, (_, index) => ({
        id: `${leader}-${index + 1}`,
        unitId: team,
        managerId: leader,
      })),
    ]),
  ]),
];
