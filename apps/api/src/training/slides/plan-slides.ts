import type { BriefPoint } from '@leeway/contract';
import { timedParts } from '@leeway/trust-model';
import { fill } from '../../results/export/words/words-in.js';
import { partName } from '../brief-export/lay-out-programmes.js';
import { type SlideDeck, TOP } from './slide-deck.js';
import type { SlideFacts } from './slide-facts.js';
import type { SlideSaying } from './slide-words.js';

const MOST_GOALS = 4;
const MOST_POINTS = 4;

/** A slide for each of the first learning goals that the figures ask for, with why, and how it is practised. */
export function addGoals(deck: SlideDeck, { brief }: SlideFacts, saying: SlideSaying): void {
  const asked = brief.goals.filter(({ score }) => score > 0).slice(0, MOST_GOALS);
  for (const [at, { goalId, title, goal, sentence, points }] of asked.entries()) {
    const number = fill(saying.slides.goalNumber, { number: at + 1 });
    const page = deck.page(`${number}: ${saying.say(title)}`, saying.say(goal));
    const evidence = evidenceFor(points, saying).map((text) => ({ text, isBullet: true }));
    const practice = brief.exercises
      .filter((exercise) => exercise.goalId === goalId)
      .map((exercise) => ({ text: `${saying.say(exercise.title)}. ${saying.say(exercise.text)}`, isBullet: true }));
    page.lines(
      [
        { text: saying.slides.why, isBold: true },
        { text: saying.say(sentence) },
        ...evidence,
        ...(practice.length === 0 ? [] : [{ text: saying.slides.practice, isBold: true }, ...practice]),
      ],
      { y: TOP + 0.15, h: 4.9 },
    );
  }
}

/**
 * What asks for a goal, without whose it is; of a mirror nothing: a manager let the trainer see it, and nobody else.
 */
function evidenceFor(points: readonly BriefPoint[], saying: SlideSaying): string[] {
  const fromAnswers = points.filter(({ figures }) => figures.every(({ source }) => source !== 'mirror'));
  return [...new Set(fromAnswers.map(({ sentence }) => saying.say(sentence)))].slice(0, MOST_POINTS);
}

/** Both programmes, as the trainer arranged them. */
export function addProgrammes(deck: SlideDeck, { brief }: SlideFacts, saying: SlideSaying): void {
  const { sections, columns } = saying.brief;
  for (const { length, parts } of brief.programmes) {
    const page = deck.page(`${sections.programmes}: ${sections[length].toLowerCase()}`, '');
    const rows = timedParts(parts).map(({ part }) => {
      const goal = part.kind === 'exercise' ? brief.goals.find(({ goalId }) => goalId === part.goalId) : undefined;
      return [
        `${part.minutes} ${saying.slides.minutes}`,
        partName(part, brief, saying),
        goal === undefined ? '' : saying.say(goal.title),
      ];
    });
    page.table([[columns.time, columns.part, columns.goal], ...rows], [1.9, 5.6, 4.43]);
  }
}
