/**
 * What a plain "at least five answers" gives away by subtraction: `node tests/bench/minimum-of-five.ts`. 2,000 simulated
 * companies of three levels show every unit with five answers or more. Whoever takes the units that are shown below a unit away
 * from that unit has the rest; a rest of one to four is a group, or a person, that was not to be shown. Beside it our groups,
 * of which a unit above is a union. The random numbers are the same each time.
 */
import { mergeByCounts, planBlocks, type Unit } from '@leeway/trust-model';
import { seededRandom } from '../../tools/demo/seeded-random.ts';

const COMPANIES = 2_000;
const MIN = 5;

const random = seededRandom(2026);
const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
/** Box and Muller, 1958. */
const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
/** Median 8 people; one team in six has 4 or fewer. */
const teamSize = (): number => Math.max(2, Math.round(8 * Math.exp(0.6 * normal())));

interface Team extends Unit {
  readonly headcount: number;
  readonly respondents: number;
}

const aCompany = (): { units: Unit[]; teams: Team[] } => {
  const units: Unit[] = [{ id: 'company', parentId: null, name: 'Company' }];
  const teams: Team[] = [];
  const participation = 0.6 + 0.3 * random();
  for (let department = 0; department < whole(2, 6); department += 1) {
    const parentId = `department-${department}`;
    units.push({ id: parentId, parentId: 'company', name: parentId });
    for (let team = 0; team < whole(2, 8); team += 1) {
      const id = `${parentId}-team-${team}`;
      const headcount = teamSize();
      const respondents = Array.from({ length: headcount }, random).filter((draw) => draw < participation).length;
      units.push({ id, parentId, name: id });
      teams.push({ id, parentId, name: id, headcount, respondents });
    }
  }
  return { units, teams };
};

/** The rests of one to four people that the plain rule leaves, unit by unit. */
const restsByRule = ({ units, teams }: ReturnType<typeof aCompany>): number[] => {
  const under = (unitId: string): Team[] => teams.filter(({ id, parentId }) => id === unitId || parentId === unitId);
  const countOf = (id: string): number =>
    (id === 'company' ? teams : under(id)).reduce((sum, { respondents }) => sum + respondents, 0);
  const isShown = (id: string): boolean => countOf(id) >= MIN;
  return units
    .filter(({ id }) => isShown(id))
    .map((parent) => {
      const shown = units.filter(({ id, parentId }) => parentId === parent.id && isShown(id));
      const hasChildren = units.some(({ parentId }) => parentId === parent.id);
      return hasChildren ? countOf(parent.id) - shown.reduce((sum, { id }) => sum + countOf(id), 0) : 0;
    })
    .filter((rest) => rest > 0 && rest < MIN);
};

/** The same with our groups: whatever is shown is one of them, or a union. */
const restsByGroups = ({ units, teams }: ReturnType<typeof aCompany>): number[] => {
  const headcounts = new Map(teams.map(({ id, headcount }) => [id, headcount]));
  const { blocks } = planBlocks(units, headcounts, MIN);
  const launched = blocks.map(({ unitId, groupUnitIds }, index) => ({
    id: `block-${index}`,
    unitId: unitId ?? 'company',
    groupUnitIds,
    label: { nl: '', en: '' },
  }));
  const answered = new Map(
    launched.map(({ id, groupUnitIds }) => [
      id,
      teams.filter((team) => groupUnitIds.includes(team.id)).reduce((sum, { respondents }) => sum + respondents, 0),
    ]),
  );
  return mergeByCounts({ units, blocks: launched }, answered, MIN)
    .map(({ respondents }) => respondents)
    .filter((respondents) => respondents < MIN);
};

const exposed = { group: 0, person: 0, byGroups: 0 };
for (let company = 0; company < COMPANIES; company += 1) {
  const one = aCompany();
  const rests = restsByRule(one);
  exposed.group += rests.length > 0 ? 1 : 0;
  exposed.person += rests.includes(1) ? 1 : 0;
  exposed.byGroups += restsByGroups(one).length > 0 ? 1 : 0;
}
const percent = (count: number): string => `${((100 * count) / COMPANIES).toFixed(0)} %`;
console.log(`companies in which "at least five" gives away a group below five   ${percent(exposed.group)}`);
console.log(`companies in which it gives away one person                        ${percent(exposed.person)}`);
console.log(`companies in which fixed groups give away a group below five       ${percent(exposed.byGroups)}`);
