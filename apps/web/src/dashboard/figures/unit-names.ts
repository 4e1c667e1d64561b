import type { CoveredUnits } from '@leeway/contract';
import type { Texts } from '../../language/texts.js';

/** The units in a group in words, e.g. `Team Noord and management and staff of Zorg`. */
export function unitNamesIn(text: Texts, units: CoveredUnits): string {
  return text.list(
    units.map(({ name, hasUnitsBelow }) => (hasUnitsBelow ? text.say('results.unitItself', { name }) : name)),
  );
}
