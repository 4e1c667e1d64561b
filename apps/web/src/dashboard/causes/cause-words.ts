import type { CauseView, TeamResult } from '@leeway/contract';
import type { TextKey } from '../../language/dictionary.js';
import type { Texts } from '../../language/texts.js';
import { figureIn, rangeIn } from '../figures/figure-words.js';

const VERSUS: Record<CauseView['versusOrganisation'], TextKey> = {
  above: 'causes.clearlyAbove',
  below: 'causes.clearlyBelow',
  'no-clear-difference': 'causes.noClearDifference',
  'too-few-to-say': 'causes.tooFewToSay',
};

const SINCE: Record<NonNullable<CauseView['sinceLastRound']>, TextKey> = {
  'clearly-up': 'causes.clearlyUp',
  'clearly-down': 'causes.clearlyDown',
  'no-clear-change': 'causes.noClearChange',
  'too-few-to-say': 'causes.tooFewToSay',
};

/** What is said beside a cause: only what is clear. The table says the rest. */
export function clearWordsOf(
  text: Texts,
  cause: CauseView,
  previousRound: TeamResult['previousRound'],
): readonly string[] {
  const { versusOrganisation: versus, sinceLastRound: since } = cause;
  return [
    ...(versus === 'above' || versus === 'below' ? [text.say(VERSUS[versus])] : []),
    ...(since === 'clearly-up' || since === 'clearly-down' ? [sinceIn(text, since, previousRound)] : []),
  ];
}

/** A round of a part of the organisation has no figures of all of it. */
export function isBesideOrganisation({ organisation }: Pick<CauseView, 'organisation'>): boolean {
  return organisation.status === 'shown' || organisation.reason !== 'not-asked';
}

/** One line of the table of causes, in the order of its columns; the own view is one only if there is any. */
export function causeCells(
  text: Texts,
  cause: CauseView,
  previousRound: TeamResult['previousRound'],
  hasOwnView: boolean,
): readonly string[] {
  const { figure, organisation, previous, versusOrganisation, sinceLastRound, ownView } = cause;
  const none = text.say('causes.none');
  return [
    figureIn(text, figure),
    figure.status === 'shown' ? text.mean(figure.value.middle) : '—',
    figureIn(text, organisation),
    isBesideOrganisation(cause) ? text.say(VERSUS[versusOrganisation]) : '—',
    previous === null ? none : figureIn(text, previous),
    sinceLastRound === null ? '—' : sinceIn(text, sinceLastRound, previousRound),
    ...(hasOwnView ? [ownView === null ? none : text.mean(ownView)] : []),
  ];
}

/** What the drawing of a cause shows, in one sentence. */
export function drawingInWords(text: Texts, { name, figure, organisation, previous, ownView }: CauseView): string {
  const part = (key: TextKey, range: string): string => text.say('causes.part', { name: text.say(key), range });
  const parts = [
    ...(figure.status === 'shown' ? [part('causes.columnGroup', rangeIn(text, figure.value))] : []),
    ...(ownView === null ? [] : [part('causes.columnOwn', text.mean(ownView))]),
    ...(organisation.status === 'shown' ? [part('causes.columnOrganisation', rangeIn(text, organisation.value))] : []),
    ...(previous?.status === 'shown' ? [part('causes.columnPrevious', rangeIn(text, previous.value))] : []),
  ];
  return text.say('causes.says', { name: text.of(name), parts: parts.join('; ') });
}

function sinceIn(
  text: Texts,
  since: NonNullable<CauseView['sinceLastRound']>,
  previousRound: TeamResult['previousRound'],
): string {
  return text.say(SINCE[since], { round: previousRound?.name ?? '' });
}
