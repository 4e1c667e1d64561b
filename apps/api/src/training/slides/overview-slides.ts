import type { BriefLimit } from '@leeway/trust-model';
import { longDay } from '../../results/export/long-day.js';
import { fill } from '../../results/export/words/words-in.js';
import { inSlides, type Line, type SlideDeck, TOP } from './slide-deck.js';
import type { SlideFacts } from './slide-facts.js';
import type { SlideSaying } from './slide-words.js';

/** The first slide: what, whose, from whom. */
export function addCover(deck: SlideDeck, { brief, preparedOn, language }: SlideFacts, saying: SlideSaying): void {
  deck.cover(saying.slides.title, [
    [brief.organisation, brief.cohort.name].filter((part) => part !== '').join(' · '),
    brief.round.name,
    [brief.preparedBy, longDay(preparedOn, language)].filter((part) => part !== '').join(', '),
  ]);
}

/** How many teams and answers all of it rests on, and what is held back. Which teams these are, the room need not know. */
export function addBasis(deck: SlideDeck, { brief }: SlideFacts, saying: SlideSaying): void {
  const { slides, words } = saying;
  const { named, unnamed, unnamedLeftOut, respondents } = brief.size;
  const answers =
    respondents.status === 'shown'
      ? `${respondents.value.from}–${respondents.value.to}`
      : words.reasons[respondents.reason];
  const counts: Line[] = [
    { text: `${slides.answers}: ${answers}` },
    { text: `${slides.teams}: ${named}` },
    ...(unnamed === 0 ? [] : [{ text: `${slides.unnamed}: ${unnamed}` }]),
    ...(unnamedLeftOut === 0 ? [] : [{ text: `${slides.leftOut}: ${unnamedLeftOut}` }]),
  ];
  const page = deck.page(slides.basedOn, brief.summary.map(saying.say).at(0) ?? '');
  page.lines(
    counts.map((line) => ({ ...line, isBullet: true })),
    { y: TOP, h: 2.1 },
  );
  page.lines([{ text: `${slides.scaleEnds} ${slides.bands}` }], { y: 4.3, h: 1.6, size: 16, isSoft: true });
}

/** What can't be concluded, of the brief and of the change; without the limits that are about certain teams. */
export function addLimits(deck: SlideDeck, { brief, change }: SlideFacts, saying: SlideSaying): void {
  const { notToConclude } = saying.brief;
  const limits = [...(change?.limits ?? []), ...brief.limits].filter(({ kind }) => !NAMING.has(kind));
  const texts = [...new Set(limits.map(({ text }) => saying.say(text)))];
  for (const [at, some] of inSlides(texts, LIMITS_A_SLIDE).entries()) {
    const page = deck.page(at === 0 ? notToConclude : fill(saying.slides.continued, { title: notToConclude }), '');
    page.lines(
      some.map((text) => ({ text, isBullet: true })),
      { y: 1.3, h: 5.5 },
    );
  }
}

const LIMITS_A_SLIDE = 7;
const NAMING: ReadonlySet<string> = new Set<BriefLimit['kind']>([
  ...(['with-others', 'without-result', 'merged', 'low-response', 'no-own-view'] as const),
]);
