import type { TeamResult } from '@leeway/contract';
import type { Texts } from '../../language/texts.js';
import type { ChartPictureContent } from '../../ui/chart-picture-content.js';
import { asFileName } from '../../ui/save-file.js';
import { subjectIn } from './subject-in.js';
import { unitNamesIn } from './unit-names.js';

/** What every picture of a result says around its chart. `about`: what the chart is about, in the file's name. */
export function pictureAround(
  result: TeamResult,
  about: string,
  text: Texts,
): Pick<ChartPictureContent, 'fileName' | 'facts' | 'cautions' | 'fingerprint'> {
  const { round, fingerprint } = result;
  return {
    fileName: `${asFileName('leeway', subjectIn(text, result), round.name, about)}.png`,
    facts: factsOf(result, text),
    cautions: cautionsOf(result, text),
    fingerprint: text.say('exporting.fingerprint', { words: fingerprint.words }),
  };
}

/** Whose figures, of which round, from how many. */
function factsOf(result: TeamResult, text: Texts): readonly string[] {
  const { round, group } = result;
  const facts = [subjectIn(text, result), round.name];
  if (group?.respondents.status === 'shown') facts.push(text.say('results.answered', group.respondents.value));
  return facts;
}

/** What anybody has to know who sees the figures and not the page. */
function cautionsOf({ spokenFor, group, unit }: TeamResult, text: Texts): readonly string[] {
  if (group === null) return [];
  const cautions: string[] = [];
  if (spokenFor === 'shared') {
    cautions.push(text.say('smallTeam.sharedWith', { units: unitNamesIn(text, group.units) }));
  }
  if (spokenFor === 'whole') cautions.push(text.say('results.whole', { unit: unit.name }));
  if (group.responseCaution === 'below-60') cautions.push(text.say('results.below60'));
  if (group.responseCaution === 'below-40') cautions.push(text.say('results.below40'));
  return cautions;
}
