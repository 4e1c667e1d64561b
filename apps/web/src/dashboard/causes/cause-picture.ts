import type { TeamResult } from '@leeway/contract';
import type { Texts } from '../../language/texts.js';
import type { BandLine, LaneLook } from '../../ui/band-line.js';
import type { ChartPictureContent } from '../../ui/chart-picture-content.js';
import { drawingOfLine } from '../figures/drawing-of-line.js';
import { figureIn } from '../figures/figure-words.js';
import { pictureAround } from '../figures/picture-words.js';

type Cause = TeamResult['causes'][number];
type CauseLine = { readonly cause: Cause; readonly line: BandLine };

/** The four causes as a picture: the bands in figures beside each, and what a reader without the page has to know. */
export function pictureOfCauses(result: TeamResult, rows: readonly CauseLine[], text: Texts): ChartPictureContent {
  const shows = (look: LaneLook): boolean => rows.some(({ line }) => line.lanes.some((lane) => lane.look === look));
  const hasOwn = rows.some(({ line }) => line.lanes.some(({ own }) => own !== null));
  return {
    ...pictureAround(result, text.say('overview.cause'), text),
    title: text.say('causes.title'),
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
      ...(shows('earlier')
        ? [text.say('exporting.bandLegendPrevious', { name: result.previousRound?.name ?? '' })]
        : []),
    ],
  };
}
