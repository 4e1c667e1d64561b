import type { BriefExercise, BriefGoal, BriefPoint, Localised } from '@leeway/contract';
import {
  type EvidencePoint,
  LEEWAY_PLAYBOOK,
  type MeasureId,
  type RankedGoal,
  TRAINING_EXERCISES,
} from '@leeway/trust-model';
import type { Names } from '../../results/names.js';
import { areaName, inBoth, upperFirst } from '../../results/wording/words.js';
import { type BriefFacts, inTeamOrder } from './brief-facts.js';
import { EXERCISE_TITLES } from '../brief-wording/exercise-titles.js';
import { goalSentence } from '../brief-wording/goal-sentence.js';
import { pointSentence, ruleSentence } from '../brief-wording/point-sentence.js';

/** The learning goals in their order, each with all that asks for it. */
export function goalsView(facts: BriefFacts): BriefGoal[] {
  return facts.brief.goals.map((ranked) => goalView(ranked, facts));
}

function goalView({ goal, score, points }: RankedGoal, facts: BriefFacts): BriefGoal {
  const teamIds = inTeamOrder(facts, [...new Set(points.flatMap(({ groupId }) => groupId ?? []))]);
  const isOfWhole = points.some(({ groupId }) => groupId === null);
  const ordered = [null, ...teamIds].flatMap((teamId) => points.filter(({ groupId }) => groupId === teamId));
  return {
    goalId: goal.id,
    title: goal.title,
    goal: goal.goal,
    ...{ score, teams: teamIds.length, isOfWhole },
    sentence: goalSentence({ teams: teamIds.length, isOfWhole, score }),
    points: ordered.map((point) => pointView(point, facts.names)),
  };
}

function pointView(point: EvidencePoint, names: Names): BriefPoint {
  return {
    teamId: point.groupId,
    sentence: pointSentence(point, names),
    weight: point.weight,
    threshold: point.threshold,
    rule: ruleSentence(point),
    figures: point.figures.map(({ source, measureId, figure }) => ({
      ...{ source, measureId, figure },
      what: measureName(measureId, names),
    })),
  };
}

/** What a figure is about; one of an area says whether it is what there is or what is wanted. */
function measureName(measureId: MeasureId, names: Names): Localised {
  const [kind, id = '', aspect] = measureId.split(':');
  if (kind === 'item') return names.item(id);
  if (kind === 'scale') return names.scale(id);
  const isWanted = aspect === 'wanted';
  return inBoth((language) => {
    const area = areaName(names.area(id), language);
    if (language === 'nl') return isWanted ? `${area}, gewenst` : `${area}, nu`;
    return isWanted ? `${area}, wanted` : `${area}, now`;
  });
}

/** All exercises of the playbook: those of the goals that are asked for first, in their order. */
export function exercisesView({ brief }: BriefFacts): BriefExercise[] {
  const goals = new Map(LEEWAY_PLAYBOOK.learningGoals.map((goal) => [goal.id, goal]));
  return brief.goals.flatMap(({ goal: { id } }) =>
    TRAINING_EXERCISES.filter(({ goalId }) => goalId === id).map(({ form, minutes, material, ...exercise }) => ({
      exerciseId: exercise.id,
      goalId: id,
      title: EXERCISE_TITLES[exercise.id] ?? { nl: exercise.id, en: exercise.id },
      text: withoutTitle(exercise.id, goals.get(id)?.exercise ?? { nl: '', en: '' }),
      ...{ form, minutes: { ...minutes }, material: [...material] },
    })),
  );
}

/** The playbook begins most exercises with their names, which stand above them already. */
function withoutTitle(exerciseId: string, text: Localised): Localised {
  return inBoth((language) => {
    const title = EXERCISE_TITLES[exerciseId]?.[language] ?? '';
    const lead = title.endsWith('?') ? `${title} ` : `${title}: `;
    return text[language].startsWith(lead) ? upperFirst(text[language].slice(lead.length)) : text[language];
  });
}
