import type { TeamResult } from '@leeway/contract';
import type { Texts } from '../../language/texts.js';
import type { ChartPictureContent } from '../../ui/chart-picture-content.js';
import { drawingOf } from '../../ui/drawing-of-chart.js';
import { type TrendMoment, trendConfigurationOf } from '../../ui/trend-chart.js';
import { pictureAround } from '../figures/picture-words.js';

const LINE_PX = 150;

interface CauseThroughTime {
  readonly name: string;
  /** What changed since the round before, in words; empty when there is nothing to say. */
  readonly change: string;
  /** Each round with its figure, in words. */
  readonly parts: readonly string[];
  readonly moments: readonly TrendMoment[];
}

/** The causes through time as a picture, a line each. */
export function pictureOverTime(
  result: TeamResult,
  lines: readonly CauseThroughTime[],
  text: Texts,
): ChartPictureContent {
  return {
    ...pictureAround(result, text.say('exporting.aboutTime'), text),
    title: text.say('overTime.title'),
    rows: lines.map(({ name, change, moments }) => ({
      label: change === '' ? name : text.say('exporting.trendLabel', { name, change }),
      value: '',
      drawing: drawingOf((theme) => trendConfigurationOf(moments, theme), LINE_PX),
    })),
    ends: null,
    legend: [
      text.say('exporting.trendLegend'),
      ...lines.map(({ name, parts }) => text.say('overTime.says', { name, parts: parts.join('; ') })),
    ],
  };
}
