import type { AreaView, TeamResult } from '@leeway/contract';
import type { Texts } from '../../language/texts.js';
import type { BandLine } from '../../ui/band-line.js';
import type { ChartPictureContent } from '../../ui/chart-picture-content.js';
import type { WithheldReason } from '../../ui/withheld-marker.js';
import { drawingOfLine } from '../figures/drawing-of-line.js';
import { pictureAround } from '../figures/picture-words.js';

interface AreaLine {
  readonly area: AreaView;
  readonly line: BandLine;
  /** What is shown of it, in figures. */
  readonly words: readonly string[];
  readonly withheld: readonly WithheldReason[];
}

/** The delegation map as a picture: each area with its state, the figures and the drawing. */
export function pictureOfDelegation(result: TeamResult, rows: readonly AreaLine[], text: Texts): ChartPictureContent {
  const hasOwn = rows.some(({ area: { given, aimed } }) => given !== null || aimed !== null);
  const levelName = (level: number): string => {
    const found = result.delegation.levels.find((named) => named.level === level);
    return found === undefined ? '' : text.of(found.text);
  };
  return {
    ...pictureAround(result, text.say('exporting.aboutDelegation'), text),
    title: text.say('delegation.title'),
    rows: rows.map(({ area, line, words, withheld }) => ({
      label: text.say('exporting.areaLabel', { name: text.of(area.name), state: text.say(`delegation.${area.state}`) }),
      value: [...words, ...withheld.map((reason) => withheldWords(reason, text))].join(' · '),
      drawing: drawingOfLine(line),
    })),
    ends: { low: levelName(1), high: levelName(5) },
    legend: [
      text.say('exporting.areaLegendFelt'),
      text.say('exporting.areaLegendWanted'),
      ...(hasOwn ? [text.say('exporting.areaLegendOwn')] : []),
    ],
  };
}

function withheldWords(reason: WithheldReason, text: Texts): string {
  return `${text.say('withheld.marker')}: ${text.say(`withheld.${reason}`)}`;
}
