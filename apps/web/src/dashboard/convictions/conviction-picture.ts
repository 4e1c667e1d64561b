import type { ConvictionView, TeamResult } from '@leeway/contract';
import type { Texts } from '../../language/texts.js';
import type { BandLine } from '../../ui/band-line.js';
import type { ChartPictureContent } from '../../ui/chart-picture-content.js';
import { drawingOfLine } from '../figures/drawing-of-line.js';
import { figureIn } from '../figures/figure-words.js';
import { pictureAround } from '../figures/picture-words.js';

type ConvictionLine = {
  readonly conviction: ConvictionView;
  readonly line: BandLine;
  readonly words: readonly string[];
};

/** Trust received and given as a picture, a statement a line. */
export function pictureOfConvictions(
  result: TeamResult,
  rows: readonly ConvictionLine[],
  text: Texts,
): ChartPictureContent {
  const hasOwn = rows.some(({ conviction }) => conviction.given !== null);
  return {
    ...pictureAround(result, text.say('exporting.aboutConvictions'), text),
    title: text.say('convictions.title'),
    rows: rows.map(({ conviction: { text: statement, received }, line, words }) => ({
      label: text.of(statement),
      value: [...(received.status === 'shown' ? [] : [figureIn(text, received)]), ...words].join(' · '),
      drawing: drawingOfLine(line),
    })),
    ends: { low: text.say('convictions.lowEnd'), high: text.say('convictions.highEnd') },
    legend: [text.say('exporting.convictionLegend'), ...(hasOwn ? [text.say('exporting.convictionLegendOwn')] : [])],
  };
}
