import type { TrainingUnits, UnitInclusion } from '@leeway/contract';
import type { TextKey } from '../../language/dictionary.js';
import type { Texts } from '../../language/texts.js';
import type { CheckedUnit } from '../../ui/unit-checks.js';

type TrainingUnit = TrainingUnits['units'][number];

/** The texts that the words below are made of. */
export type Words = Pick<Texts, 'say' | 'count' | 'list'>;

/** The units of an access as they are ticked: with what can't be included at its place, and why. */
export function unitsToChoose({ units }: TrainingUnits, words: Words): readonly CheckedUnit[] {
  const byId = new Map(units.map((unit) => [unit.unitId, unit]));
  return units.map((unit) => {
    const { unitId, parentId, name, inclusion } = unit;
    const place = { unitId, parentId, name };
    const others = othersOf(unit, byId).map((other) => other.name);
    if (!canBeChosen(inclusion)) return { ...place, isOut: true, note: reasonOf(inclusion, others, words) };
    const isNamed = [unit, ...othersOf(unit, byId)].every((one) => one.isNamed);
    const tag = words.say(isNamed ? 'cohort.byName' : 'cohort.asPart');
    if (others.length === 0) return { ...place, tag };
    return { ...place, tag, note: words.say('cohort.together', { names: words.list(others) }) };
  });
}

export function canBeChosen({ status }: UnitInclusion): boolean {
  return status === 'own' || status === 'together';
}

/** With the units whose result is the same one: they come and go together. */
export function wholeGroups({ units }: TrainingUnits, unitIds: readonly string[]): readonly string[] {
  return units
    .filter(({ unitId }) => unitIds.includes(unitId))
    .flatMap(({ unitId, inclusion }) => (inclusion.status === 'together' ? inclusion.unitIds : [unitId]));
}

/** The other units of the access that have the same result. */
function othersOf({ unitId, inclusion }: TrainingUnit, byId: ReadonlyMap<string, TrainingUnit>): TrainingUnit[] {
  const unitIds = inclusion.status === 'together' || inclusion.status === 'with-others' ? inclusion.unitIds : [];
  return unitIds.filter((id) => id !== unitId).flatMap((id) => byId.get(id) ?? []);
}

function reasonOf(inclusion: UnitInclusion, names: readonly string[], words: Words): string {
  if (inclusion.status === 'with-others') {
    const others = words.count('cohort.others', inclusion.others);
    if (names.length === 0) return words.say('cohort.withOthers', { others });
    return words.say('cohort.withOthersAnd', { others, names: words.list(names) });
  }
  if (inclusion.status !== 'withheld') return words.say('cohort.notInRound');
  const reasons: Partial<Record<typeof inclusion.reason, TextKey>> = {
    'too-few-respondents': 'cohort.tooFew',
    'nobody-answered': 'cohort.nobody',
  };
  return words.say(reasons[inclusion.reason] ?? 'cohort.noGroup');
}
