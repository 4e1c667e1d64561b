import type { ChangeScale } from '@leeway/contract';
import { fill } from '../../results/export/words/words-in.js';
import { reasonsOf } from '../change-export/reasons-of.js';
import { BAND_LOOK } from './figure-slides.js';
import { type Cell, inSlides, SLIDE_COLOURS, type SlideDeck, TOP } from './slide-deck.js';
import type { SlideFacts } from './slide-facts.js';
import type { SlideSaying } from './slide-words.js';

type Stated = Extract<ChangeScale['cohort'], { status: 'stated' }>['value'];

/** So many scales still are a chart that can be read from the back of a room. */
const SCALES_A_SLIDE = 8;
const ROWS_A_SLIDE = 8;
const LEAST_END = 1;

/** What changed, a bar over the interval of each scale; then the same beside the other teams, as a table. */
export function addChange(deck: SlideDeck, { change }: SlideFacts, saying: SlideSaying): void {
  if (change === null) return;
  const { slides } = saying;
  const title = fill(slides.changeRounds, { before: change.before.name, after: change.after.name });
  const [changed = '', beside = ''] = change.summary.map(saying.say);
  const stated = change.scales.flatMap(({ name, cohort }): Bar[] =>
    cohort.status === 'stated' ? [{ name: saying.say(name), effect: cohort.value }] : [],
  );
  if (stated.length === 0) {
    deck.page(title, changed).lines(
      reasonsOf(change.scales, saying).map(({ reason, names }) => ({ text: `${names}: ${reason}`, isBullet: true })),
      { y: TOP, h: 5 },
    );
    return;
  }
  for (const bars of inSlides(stated, SCALES_A_SLIDE)) {
    addChart(deck, { title, says: changed, bars, end: endOf(stated) }, saying);
  }
  addTable(deck, { says: beside, scales: change.scales }, saying);
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

function addTable(
  deck: SlideDeck,
  { says, scales }: { readonly says: string; readonly scales: readonly ChangeScale[] },
  saying: SlideSaying,
): void {
  const { columns, whose } = saying.change;
  const { changeTitle, continued, differenceNote } = saying.slides;
  const head = [columns.scale, whose.cohort, whose.comparison, whose.difference];
  for (const [at, some] of inSlides(scales, ROWS_A_SLIDE).entries()) {
    const title = at === 0 ? changeTitle : fill(continued, { title: changeTitle });
    const page = deck.page(title, at === 0 ? says : differenceNote);
    const rows = some.map(({ name, cohort, comparison, difference }) => {
      return [saying.say(name), ...[cohort, comparison, difference].map((effect) => outcomeCell(effect, saying))];
    });
    page.table([head, ...rows], [2.9, 3.01, 3.01, 3.01]);
  }
}

/** What is clear stands out. */
function outcomeCell(effect: ChangeScale['difference'] | ChangeScale['cohort'], saying: SlideSaying): Cell {
  if (effect.status === 'refused') return saying.say(effect.text);
  const { change } = effect.value;
  const text = saying.change.outcomes[change];
  if (change === 'clearly-up') return { text, color: SLIDE_COLOURS.teal, isBold: true };
  return change === 'clearly-down' ? { text, color: SLIDE_COLOURS.brick, isBold: true } : text;
}
