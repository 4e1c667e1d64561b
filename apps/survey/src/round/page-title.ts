import type { LateTexts } from '../language/late-texts.js';
import type { Texts } from '../language/texts.js';
import { withoutComment } from '../statements/answers.js';
import type { SurveyStep } from '../statements/questionnaire.js';
import type { SurveyPage } from './survey-page.js';

/** What the browser's tab says about a page. */
export function pageTitle(
  page: SurveyPage,
  steps: readonly SurveyStep[],
  texts: Texts,
  late: LateTexts | null,
): string {
  return `${ownTitle(page, steps, texts, late)} · ${texts.product}`;
}

function ownTitle(page: SurveyPage, steps: readonly SurveyStep[], texts: Texts, late: LateTexts | null): string {
  if (page.name === 'promise') {
    return texts.promise.title;
  }
  if (page.name === 'step' && steps[page.index]?.kind === 'statement') {
    return texts.step.titleOf(page.index + 1, withoutComment(steps).length);
  }
  if (page.name === 'loading' || late === null) {
    return texts.loading;
  }
  switch (page.name) {
    case 'step':
      return steps[page.index]?.kind === 'comment'
        ? late.comment.eyebrow
        : late.area.titleOf(page.index + 1, withoutComment(steps).length);
    case 'check':
      return late.checkPage.title;
    case 'waiting':
      return late.receipt.waitingTitle;
    case 'stopped':
      return late.stopped[page.reason].heading;
    default:
      return late[page.name].title;
  }
}
