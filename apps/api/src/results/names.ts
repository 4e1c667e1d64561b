import type { DelegationLevel, Item, Questionnaire, Translated } from '@leeway/trust-model';

/** What the questions of a round are called. Asked for something that the round does not have, it gives the id. */
export interface Names {
  scale(scaleId: string): Translated;
  area(areaId: string): Translated;
  level(level: number): Translated;
  item(itemId: string): Translated;
}

/** From the questionnaire as it was asked. */
export function namesIn({ scales, delegation }: Questionnaire): Names {
  const scaleNames = new Map(scales.map(({ id, name }) => [id, name]));
  const areas = new Map<string, Translated>(delegation.areas.map((area) => [area.id, area]));
  const levels = new Map<number, DelegationLevel>(delegation.levels.map((level) => [level.level, level]));
  const items = new Map<string, Item>(scales.flatMap((scale) => scale.items).map((item) => [item.id, item]));
  const orId = (found: Translated | undefined, id: string): Translated =>
    found === undefined ? { nl: id, en: id } : { nl: found.nl, en: found.en };
  return {
    scale: (id) => orId(scaleNames.get(id), id),
    area: (id) => orId(areas.get(id), id),
    level: (level) => orId(levels.get(level), String(level)),
    item: (id) => orId(items.get(id), id),
  };
}
