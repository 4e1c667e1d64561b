import type { ChangeScale } from '@leeway/contract';
import { fill } from '../../results/export/words/words-in.js';
import { BAND_LOOK } from './figure-slides.js';
import { SLIDE_COLOURS, type SlideDeck, TOP } from './slide-deck.js';
import type { SlideFacts } from './slide-facts.js';
import type { SlideSaying } from './slide-words.js';

type Stated = Extract<ChangeScale['cohort'], { status: 'stated' }>['value'];

/** So many scales still are a chart that can be read from the back of a room. */
const SCALES_A_SLIDE = 8;
const ROWS_A_SLIDE = 10;
const LEAST_END = 1;

/** What changed, a bar over the interval of each scale; then the same beside the other teams, as a table. */
export function addChange(deck: SlideDeck, { change }: SlideFacts, saying: SlideSaying): void {
  if (change === null) return;
  const { slides } = saying;
  const title = fill(slides.changeRounds, { before: change.before.name, after: change.after.name });
  const says = change.summary.map(saying.say).join(' ');
  const stated = change.scales.flatMap(({ name, cohort }): Bar[] =>
    cohort.status === 'stated' ? [{ name: saying.say(name), effect: cohort.value }] : [],
  );
  if (stated.length === 0) {
    deck.page(title, says).lines(reasonsOf(change.scales, saying), { y: TOP, h: 5, size: 14 });
    return;
  }
  for (let from = 0; from < stated.length; from += SCALES_A_SLIDE) {
    addChart(deck, { title, says, bars: stated.slice(from, from + SCALES_A_SLIDE), end: endOf(stated) }, saying);
  }
  addTable(deck, change.scales, saying);
}

interface Bar {
  readonly name: string;
  readonly effect: Stated;
}

interface ChangeChart {
  readonly title: string;
  readonly says: string;
  readonly bars: readonly Bar[];
  readonly end: number;
}

function addChart(deck: SlideDeck, { title, says, bars, end }: ChangeChart, { slides }: SlideSaying): void {
  const page = deck.page(title, says);
  const fromBelow = [...bars].reverse();
  const labels = fromBelow.map(({ name }) => name);
  const series = (name: string, part: 'low' | 'mean' | 'high') => {
    return { name, labels, values: fromBelow.map(({ effect }) => effect[part]) };
  };
  page.chart(
    'bar',
    [series(slides.high, 'high'), series(slides.middle, 'mean'), series(slides.low, 'low')],
    { y: TOP, h: 4.5 },
    {
      ...BAND_LOOK,
      ...{ valAxisMinVal: -end, valAxisMaxVal: end, valAxisMajorUnit: end / 2, valAxisLabelFormatCode: '+0.0;-0.0;0' },
      // Bars begin at the left end, not at 0; the names stay there too.
      ...{ valAxisCrossesAt: -end, valGridLine: { color: SLIDE_COLOURS.line, size: 0.5 } },
    },
  );
  page.lines([{ text: slides.changeNote }], { y: 6.35, h: 0.5, size: 13, isSoft: true });
}

/** Wide enough for all of them, in whole points. */
function endOf(bars: readonly Bar[]): number {
  return Math.max(
    LEAST_END,
    ...bars.flatMap(({ effect }) => [effect.low, effect.high]).map((end) => Math.ceil(Math.abs(end))),
  );
}

function addTable(deck: SlideDeck, scales: readonly ChangeScale[], saying: SlideSaying): void {
  const { columns, whose, outcomes } = saying.change;
  const outcome = (effect: ChangeScale['difference'] | ChangeScale['cohort']): string =>
    effect.status === 'stated' ? outcomes[effect.value.change] : saying.say(effect.text);
  const head = [columns.scale, whose.cohort, whose.comparison, whose.difference];
  for (let from = 0; from < scales.length; from += ROWS_A_SLIDE) {
    const page = deck.page(saying.slides.changeTitle, saying.slides.differenceNote);
    const rows = scales.slice(from, from + ROWS_A_SLIDE).map(({ name, cohort, comparison, difference }) => {
      return [saying.say(name), outcome(cohort), outcome(comparison), outcome(difference)];
    });
    page.table([head, ...rows], [2.9, 3.01, 3.01, 3.01], 12);
  }
}

function reasonsOf(scales: readonly ChangeScale[], saying: SlideSaying): { text: string; isBullet: boolean }[] {
  return scales.map(({ name, sentence }) => ({ text: `${saying.say(name)}: ${saying.say(sentence)}`, isBullet: true }));
}
