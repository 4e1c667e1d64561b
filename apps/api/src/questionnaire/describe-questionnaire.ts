import type { OwnItemView, PartView, QuestionnaireView } from '@leeway/contract';
import {
  directionOf,
  itemsOf,
  LEEWAY_QUESTIONNAIRE,
  OWN_ITEM_PREFIX,
  QUESTIONNAIRE_MODULES,
  type QuestionnaireChoice,
  SCALES_OF_MODULE,
  type Scale,
} from '@leeway/trust-model';

const IN_PULSE = new Set(itemsOf(LEEWAY_QUESTIONNAIRE, 'pulse').map(({ id }) => id));

/** All that an organisation can choose from, and what it chose. */
export function describeQuestionnaire({ modules, areaIds, ownItems }: QuestionnaireChoice): QuestionnaireView {
  const { scales, delegation, ratingScale, open } = LEEWAY_QUESTIONNAIRE;
  const { labels, optOut } = ratingScale;
  return {
    chosen: { modules: [...modules], areaIds: [...areaIds] },
    ownItems: ownItems.map((item): OwnItemView => ({
      itemId: item.id.slice(OWN_ITEM_PREFIX.length),
      text: { nl: item.nl, en: item.en },
      direction: directionOf(item),
    })),
    parts: [
      partOf(
        'causes',
        scales.filter(({ group }) => group === 'cause'),
      ),
      ...QUESTIONNAIRE_MODULES.map((module) =>
        partOf(
          module,
          scales.filter(({ id }) => SCALES_OF_MODULE[module].includes(id)),
        ),
      ),
    ],
    areas: delegation.areas.map(({ id, nl, en }) => ({ areaId: id, text: { nl, en } })),
    areasIn: [...delegation.modules],
    labels: { nl: [...labels.nl], en: [...labels.en] },
    optOut: { ...optOut },
    levels: delegation.levels.map(({ nl, en }) => ({ nl, en })),
    openQuestion: { nl: open.nl, en: open.en },
  };
}

function partOf(part: PartView['part'], scales: readonly Scale[]): PartView {
  return {
    part,
    scales: scales.map(({ name }) => ({ ...name })),
    statements: scales
      .flatMap(({ items }) => items)
      .map(({ id, nl, en }) => ({ text: { nl, en }, inPulse: IN_PULSE.has(id) })),
  };
}
