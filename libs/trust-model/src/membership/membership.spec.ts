import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Unit } from '../organisation/unit-tree.js';
import { organisations, shuffled, wayUp } from '../testing/arbitraries.js';
import { DE_LINDE_PEOPLE, DE_LINDE_UNITS } from '../testing/zorggroep-de-linde.js';
import { membership } from './membership.js';
import type { RosterPerson } from './roster-person.js';
import { ownGroupOf } from './own-group-of.js';
import { unitManagers } from './unit-managers.js';

/** root > (A > (A1, A2), B) */
const UNITS: readonly Unit[] = [
  { id: 'root', parentId: null, name: 'Root' },
  { id: 'A', parentId: 'root', name: 'A' },
  { id: 'A1', parentId: 'A', name: 'A1' },
  { id: 'A2', parentId: 'A', name: 'A2' },
  { id: 'B', parentId: 'root', name: 'B' },
];

/** `'ann A boss'`: Ann is listed in A and names boss; `-` names nobody. */
function roster(...lines: readonly string[]): readonly RosterPerson[] {
  return lines.map((line) => {
    const [id = '', unitId = '', manager = '-'] = line.split(' ');
    return { id, unitId, managerId: manager === '-' ? null : manager };
  });
}

function read(...lines: readonly string[]): { managers: Record<string, unknown>; answersIn: Record<string, unknown> } {
  const { managersByUnit, ownGroupByPerson } = membership(roster(...lines), UNITS);
  return { managers: Object.fromEntries(managersByUnit), answersIn: Object.fromEntries(ownGroupByPerson) };
}

describe('membership of a whole organisation', () => {
  const result = membership(DE_LINDE_PEOPLE, DE_LINDE_UNITS);

  it('finds one manager for every unit', () => {
    expect(Object.fromEntries(unitManagers(DE_LINDE_PEOPLE, DE_LINDE_UNITS))).toEqual({
      'De Linde': ['renee'],
      Zorg: ['fatima'],
      'Team Noord': ['lotte'],
      'Team Zuid': ['pien'],
      'Team Oost': ['siobhan'],
      Nachtteam: ['willemijn'],
      Behandeling: ['noor'],
      Fysiotherapie: ['karim'],
      Psychologie: ['pien-b'],
      Bedrijfsvoering: ['desiree'],
      ICT: ['eva'],
      'Personeel en organisatie': ['hanneke'],
      Financiën: ['thijs'],
      Facilitair: ['yasmina'],
    });
    expect(result.diagnostics).toEqual([]);
  });

  it('lets leaders answer in the unit above, and who leads everything nowhere', () => {
    const groups = ownGroupOf(DE_LINDE_PEOPLE, DE_LINDE_UNITS);
    const answeringIn = (unitId: string | null): readonly string[] =>
      [...groups]
        .filter(([, group]) => group === unitId)
        .map(([id]) => id)
        .sort();
    expect(answeringIn('Zorg')).toEqual(['lotte', 'pien', 'siobhan', 'willemijn']);
    expect(answeringIn('De Linde')).toEqual(['desiree', 'fatima', 'noor']);
    expect(answeringIn(null)).toEqual(['renee']);
    expect(answeringIn('Nachtteam')).toHaveLength(4);
  });

  it('counts everybody but the director once, and knows the management teams', () => {
    expect(DE_LINDE_PEOPLE).toHaveLength(76);
    expect([...result.headcountByUnit.values()].reduce((sum, count) => sum + count, 0)).toBe(75);
    expect([...result.managementTeams].sort()).toEqual(['Bedrijfsvoering', 'Behandeling', 'De Linde', 'Zorg']);
  });
});

describe('membership', () => {
  it('finds a manager who is listed elsewhere', () => {
    const { managers, answersIn } = read('ann A1 boss', 'bob A1 boss', 'boss B -');
    expect(managers).toEqual({ A1: ['boss'] });
    expect(answersIn).toEqual({ ann: 'A1', bob: 'A1', boss: 'A' });
  });

  it('lets several people lead one unit', () => {
    const { managers, answersIn } = read('x A1 -', 'y A1 -', 'ann A1 x', 'bob A1 y', 'cas A1 z', 'z B -');
    expect(managers).toEqual({ A1: ['x', 'y', 'z'] });
    expect(answersIn).toEqual({ x: 'A', y: 'A', z: 'A', ann: 'A1', bob: 'A1', cas: 'A1' });
  });

  it('takes a head listed in one of the teams as the leader of the department too', () => {
    const { managers, answersIn } = read('head A1 dir', 'ann A1 head', 'lead A2 head', 'bob A2 lead', 'dir root -');
    expect(managers).toEqual({ root: ['dir'], A: ['head'], A1: ['head'], A2: ['lead'] });
    expect(answersIn).toEqual({ head: 'root', ann: 'A1', lead: 'A', bob: 'A2', dir: null });
  });

  it('finds the leader of a unit that nobody is listed in', () => {
    const { managers } = read('lead A1 dir', 'ann A1 lead', 'dir root -');
    expect(managers).toEqual({ A1: ['lead'], A: ['dir'], root: ['dir'] });
  });

  it('takes whoever is alone in a unit and leads all below it as its leader', () => {
    expect(read('lead A1 head', 'ann A1 lead', 'head root -').answersIn).toEqual({ lead: 'A', ann: 'A1', head: null });
    const { managers } = read('lead A2 head', 'ann A2 lead', 'head A dir', 'dir root -');
    expect(managers).toEqual({ A2: ['lead'], A: ['head'], root: ['dir'] });
  });

  it('does not take a deputy who names the other leader of the team as somebody who names the head of the department', () => {
    const { managers } = read('chief A1 head', 'deputy A1 chief', 'ann A1 deputy', 'head A -');
    expect(managers).toEqual({ A1: ['chief', 'deputy'], A: ['head'] });
  });

  it('puts a leader of two units above the topmost, or above the first of two at the same height', () => {
    expect(read('ann A boss', 'bob A1 boss', 'boss B -').answersIn).toMatchObject({ boss: 'root' });
    expect(read('ann A1 boss', 'bob B boss', 'boss A2 -').answersIn).toMatchObject({ boss: 'root' });
    expect(read('ann A2 boss', 'bob A1 boss', 'boss B -').answersIn).toMatchObject({ boss: 'A' });
  });

  it('leaves a single person without followers a member', () => {
    expect(read('ann A1 -').answersIn).toEqual({ ann: 'A1' });
    expect(read('ann A1 -').managers).toEqual({});
  });

  it('does not call a group with a staff member in it a management team', () => {
    const people = roster('head A -', 'staff A head', 'lead A1 head', 'ann A1 lead');
    expect([...membership(people, UNITS).managementTeams]).toEqual(['root']);
  });
});

describe('membership of a roster with mistakes', () => {
  const codes = (...lines: readonly string[]): readonly unknown[] => [
    ...membership(roster(...lines), UNITS).diagnostics,
  ];

  it('reports whoever names themselves, nobody known, or an unknown unit', () => {
    expect(codes('ann A1 ann')).toEqual([{ code: 'names-self', personId: 'ann' }]);
    expect(codes('ann A1 gone')).toEqual([{ code: 'unknown-manager', personId: 'ann' }]);
    expect(codes('ann Z9 -')).toEqual([{ code: 'unknown-unit', personId: 'ann' }]);
    expect(codes('ann A1 -', 'ann A2 -')).toEqual([{ code: 'duplicate-person', personId: 'ann' }]);
    expect(read('ann Z9 -', 'bob A1 ann').answersIn).toEqual({ ann: null, bob: 'A1' });
  });

  it('reports a circle of managers, who all lead what they are named in', () => {
    expect(codes('ann A1 bob', 'bob A1 ann', 'cas A1 bob')).toEqual([
      { code: 'manager-cycle', personId: 'ann' },
      { code: 'manager-cycle', personId: 'bob' },
    ]);
    expect(read('ann A1 bob', 'bob A1 ann', 'cas A1 bob').managers).toEqual({ A1: ['ann', 'bob'] });
  });

  it('reports the leader of a top-level unit beside others', () => {
    const units = UNITS.filter(({ id }) => id !== 'root').map((unit) =>
      unit.parentId === 'root' ? { ...unit, parentId: null } : unit,
    );
    expect(membership(roster('x B -', 'ann B x'), units).diagnostics).toEqual([
      { code: 'no-unit-above', personId: 'x' },
    ]);
  });
});

describe('membership of any roster', () => {
  const rosters = organisations.chain(({ units }) =>
    fc
      .array(fc.record({ unit: fc.nat({ max: units.length - 1 }), manager: fc.option(fc.nat({ max: 30 })) }), {
        maxLength: 30,
      })
      .chain((drafts) => {
        const people = drafts.map(({ unit, manager }, index) => ({
          id: `p${index}`,
          unitId: `u${unit}`,
          managerId: manager === null ? null : `p${manager}`,
        }));
        return fc.tuple(fc.constant(units), fc.constant(people), shuffled(people), shuffled(units));
      }),
  );

  it('never lets anybody answer in a unit they lead, or below one', () => {
    fc.assert(
      fc.property(rosters, ([units, people]) => {
        const { managersByUnit, ownGroupByPerson } = membership(people, units);
        expect(ownGroupByPerson.size).toBe(people.length);
        for (const [unitId, managers] of managersByUnit) {
          for (const id of managers) expect(ownGroupByPerson.get(id)).not.toBe(unitId);
        }
        for (const { id, unitId } of people) {
          const led = [...managersByUnit].filter(([, managers]) => managers.includes(id)).map(([unit]) => unit);
          if (led.length === 0) expect(ownGroupByPerson.get(id)).toBe(unitId);
          else
            expect(
              led.some(
                (unit) => wayUp(units, unit)[1] === ownGroupByPerson.get(id) || ownGroupByPerson.get(id) === null,
              ),
            ).toBe(true);
        }
      }),
    );
  });

  it('is the same for any order of the lines', () => {
    fc.assert(
      fc.property(rosters, ([units, people, otherPeople, otherUnits]) => {
        const [one, other] = [membership(people, units), membership(otherPeople, otherUnits)];
        expect(Object.fromEntries(other.managersByUnit)).toEqual(Object.fromEntries(one.managersByUnit));
        expect(Object.fromEntries(other.ownGroupByPerson)).toEqual(Object.fromEntries(one.ownGroupByPerson));
        expect(other.diagnostics).toEqual(one.diagnostics);
      }),
    );
  });
});
