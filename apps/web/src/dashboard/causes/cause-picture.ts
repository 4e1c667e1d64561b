import type { TeamResult } from '@leeway/contract';
import type { Texts } from '../../language/texts.js';
import { configurationOf, stacked } from '../../ui/band-chart.js';
import type { BandLine, LaneLook } from '../../ui/band-line.js';
import type { ChartDrawing, ChartPictureContent } from '../../ui/chart-picture-content.js';
import { drawingOf } from '../../ui/drawing-of-chart.js';
import { asFileName } from '../../ui/save-file.js';
import { figureIn } from '../figures/figure-words.js';
import { unitNamesIn } from '../figures/unit-names.js';

type Cause = TeamResult['causes'][number];
/** As high as on the page. */
const LINE_PX = 40;
const TALL_LINE_PX = 64;

type CauseLine = { readonly cause: Cause; readonly line: BandLine };

/** The four causes as a picture: the bands in figures beside each, and what a reader without the page has to know. */
export function pictureOfCauses(result: TeamResult, rows: readonly CauseLine[], text: Texts): ChartPictureContent {
  const { round, unit, fingerprint, previousRound } = result;
  const shows = (look: LaneLook): boolean => rows.some(({ line }) => line.lanes.some((lane) => lane.look === look));
  const hasOwn = rows.some(({ line }) => line.lanes.some(({ own }) => own !== null));
  return {
    fileName: `${asFileName('leeway', unit.name, round.name, text.say('overview.cause'))}.png`,
    title: text.say('causes.title'),
    facts: factsOf(result, text),
    rows: rows.map(({ cause, line }) => ({
      label: text.of(cause.name),
      value: figureIn(text, cause.figure),
      drawing: cause.figure.status === 'shown' ? drawingOfLine(line) : null,
    })),
    ends: { low: text.say('causes.lowEnd'), high: text.say('causes.highEnd') },
    legend: [
      text.say('exporting.bandLegend'),
      ...(rows.some(({ line }) => line.organisation !== null) ? [text.say('exporting.bandLegendOrganisation')] : []),
      ...(hasOwn ? [text.say('exporting.bandLegendOwn')] : []),
      ...(shows('earlier') ? [text.say('exporting.bandLegendPrevious', { name: previousRound?.name ?? '' })] : []),
    ],
    cautions: cautionsOf(result, text),
    fingerprint: text.say('exporting.fingerprint', { words: fingerprint.words }),
  };
}

function drawingOfLine(line: BandLine): ChartDrawing {
  const heightPx = line.lanes.length > 1 ? TALL_LINE_PX : LINE_PX;
  return drawingOf((theme, scale) => configurationOf(stacked([{ line, heightPx }]), theme, scale), heightPx);
}

/** Whose figures, of which round, from how many. */
export function factsOf({ unit, round, group }: TeamResult, text: Texts): readonly string[] {
  const facts = [unit.name, round.name];
  if (group?.respondents.status === 'shown') facts.push(text.say('results.answered', group.respondents.value));
  return facts;
}

/** What anybody has to know who sees the figures and not the page. */
export function cautionsOf({ spokenFor, group }: TeamResult, text: Texts): readonly string[] {
  if (group === null) return [];
  const cautions: string[] = [];
  if (spokenFor === 'shared') {
    cautions.push(text.say('smallTeam.sharedWith', { units: unitNamesIn(text, group.units) }));
  }
  if (group.responseCaution === 'below-60') cautions.push(text.say('results.below60'));
  if (group.responseCaution === 'below-40') cautions.push(text.say('results.below40'));
  return cautions;
}
