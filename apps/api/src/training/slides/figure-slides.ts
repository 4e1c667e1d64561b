import type { BriefScale } from '@leeway/contract';
import { LEAST_UNNAMED } from '@leeway/trust-model';
import { formatRange } from '../../results/export/format-figures.js';
import { withheldText } from '../../results/export/tables/cells.js';
import { type ChartLook, LEFT, SLIDE_COLOURS, type SlideDeck, TOP, WIDTH } from './slide-deck.js';
import type { SlideFacts } from './slide-facts.js';
import type { SlideSaying } from './slide-words.js';

type Shown = Extract<BriefScale['figure'], { status: 'shown' }>['value'];

/** The causes of the cohort as a whole, each as a bar over its band. */
export function addCauses(deck: SlideDeck, { brief }: SlideFacts, saying: SlideSaying): void {
  const { slides } = saying;
  const causes = brief.scales.filter(({ group }) => group === 'cause');
  const shown = causes.flatMap(({ name, figure }): { name: string; figure: Shown }[] =>
    figure.status === 'shown' ? [{ name: saying.say(name), figure: figure.value }] : [],
  );
  if (causes.length === 0) return;
  const page = deck.page(saying.brief.sections.causes, saying.say(brief.sentences.causes));
  if (shown.length > 0) {
    // A bar chart begins at the bottom.
    const fromBelow = [...shown].reverse();
    const labels = fromBelow.map(({ name }) => name);
    const series = (name: string, end: keyof Omit<Shown, 'groups'>) => {
      return { name, labels, values: fromBelow.map(({ figure }) => figure[end]) };
    };
    page.chart(
      'bar',
      // Each covers the one before it, so that what is seen of all three is the band.
      [series(slides.high, 'high'), series(slides.middle, 'middle'), series(slides.low, 'low')],
      { y: TOP, h: 4.3 },
      { ...BAND_LOOK, valAxisMinVal: 1, valAxisMaxVal: 5, valAxisMajorUnit: 1, valAxisLabelFormatCode: '0' },
    );
  }
  const withheld = causes.flatMap(({ name, figure }) =>
    figure.status === 'withheld' ? [{ text: `${saying.say(name)}: ${withheldText(figure.reason, saying)}` }] : [],
  );
  page.lines([{ text: `${slides.bandNote} ${slides.scaleEnds}` }, ...withheld], {
    y: 6.15,
    h: 0.8,
    size: 13,
    isSoft: true,
  });
}

/** Bars that lie over each other, the last one in the colour of the page. */
export const BAND_LOOK: ChartLook = {
  barDir: 'bar',
  barGrouping: 'clustered',
  barOverlapPct: 100,
  barGapWidthPct: 90,
  chartColors: [SLIDE_COLOURS.pale, SLIDE_COLOURS.teal, SLIDE_COLOURS.white],
  valGridLine: { style: 'none' },
  catGridLine: { style: 'none' },
  catAxisLineShow: false,
};

/**
 * Where the teams lie in the plane. Managers agreed that the trainer sees their team, not that the room does: whose point is
 * which is left out, and below three teams there is no map (decision 0034).
 */
export function addStances(deck: SlideDeck, { brief }: SlideFacts, saying: SlideSaying): void {
  const { slides, words } = saying;
  const boxes = brief.teams.flatMap(({ stance }) => (stance.status === 'withheld' ? [] : [stance.box]));
  if (boxes.length < LEAST_UNNAMED) return;
  // In an order that tells nothing: that of the teams is known.
  const points = boxes
    .map(({ room, involvement }) => [room.middle, involvement.middle] as const)
    .sort(([one, first], [other, second]) => one - other || first - second);
  const page = deck.page(saying.brief.sections.stance, saying.say(brief.sentences.stance));
  page.chart(
    'scatter',
    [
      { name: words.axes.room, values: points.map(([room]) => room) },
      { name: words.axes.involvement, values: points.map(([, involvement]) => involvement) },
    ],
    { y: TOP, h: 5, w: 7 },
    planeLook(words.axes),
  );
  page.lines([{ text: slides.mapNote }], { x: LEFT + 7.4, w: WIDTH - 7.4, y: TOP, h: 2, size: 16, isSoft: true });
  page.notes(slides.mapForTrainer);
}

function planeLook({ room, involvement }: { readonly room: string; readonly involvement: string }): ChartLook {
  return {
    lineSize: 0,
    lineDataSymbol: 'circle',
    lineDataSymbolSize: 13,
    chartColors: [SLIDE_COLOURS.teal],
    ...{ valAxisMinVal: 1, valAxisMaxVal: 5, valAxisMajorUnit: 1, valAxisLabelFormatCode: '0' },
    ...{ catAxisMinVal: 1, catAxisMaxVal: 5, catAxisMajorUnit: 1 },
    ...{ showCatAxisTitle: true, catAxisTitle: room, catAxisTitleFontSize: 13 },
    ...{ showValAxisTitle: true, valAxisTitle: involvement, valAxisTitleFontSize: 13 },
    showLegend: false,
    valGridLine: { color: SLIDE_COLOURS.line, size: 0.5 },
    catGridLine: { color: SLIDE_COLOURS.line, size: 0.5 },
  };
}

/** The areas of delegation, those in which more teams are stuck first. */
export function addHotSpots(deck: SlideDeck, { brief }: SlideFacts, saying: SlideSaying): void {
  const { areas } = brief.hotSpots;
  if (areas.length === 0) return;
  const { columns } = saying.words;
  const page = deck.page(saying.brief.sections.hotSpots, saying.say(brief.sentences.hotSpots));
  const range = (figure: BriefScale['figure']): string =>
    figure.status === 'shown' ? formatRange(figure.value, saying.language) : saying.words.withheld;
  const body = areas.map(({ name, felt, wanted, stuck }) => [
    saying.say(name),
    range(felt),
    range(wanted),
    String(stuck),
  ]);
  const head = [columns.area, saying.slides.felt, saying.slides.wanted, saying.slides.teamsOn];
  page.table([head, ...body], [6.2, 1.8, 1.8, 2.13]);
}
