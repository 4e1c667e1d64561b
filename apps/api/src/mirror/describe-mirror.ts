import type { Mirror, OwnMirror } from '@leeway/contract';
import { areasOf, itemsOf, type Translated } from '@leeway/trust-model';
import type { MirrorEntity } from './mirror.entity.js';
import type { MirroredRound } from './mirrored-round.js';

/** What leaves: only ever to the person whose mirror it is. */
export function describeMirror(round: MirroredRound, stored: MirrorEntity | null): Mirror {
  const { key, name, kind, unitName, questionnaire } = round;
  const { labels, optOut } = questionnaire.ratingScale;
  const areas = areasOf(questionnaire, kind);
  return {
    round: { roundId: key.roundId, name, kind },
    unit: { unitId: key.unitId, name: unitName },
    asked: {
      labels: { nl: [...labels.nl], en: [...labels.en] },
      optOut,
      statements: itemsOf(questionnaire, kind).map((item) => ({ itemId: item.id, text: textOf(item) })),
      levels:
        areas.length === 0
          ? []
          : questionnaire.delegation.levels.map((level) => ({ level: level.level, text: textOf(level) })),
      areas: areas.map((area) => ({ areaId: area.id, text: textOf(area) })),
    },
    own: ownMirror(stored),
  };
}

const textOf = ({ nl, en }: Translated): Translated => ({ nl, en });

function ownMirror(stored: MirrorEntity | null): OwnMirror {
  if (stored === null) return { state: 'open' };
  const { answers, sharedWithTrainers } = stored;
  return answers === null ? { state: 'skipped' } : { state: 'sealed', answers, shared: sharedWithTrainers };
}
