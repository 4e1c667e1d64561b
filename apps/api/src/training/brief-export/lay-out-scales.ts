import type { BriefScale, Localised, TrainingBriefView } from '@leeway/contract';
import type { ScaleGroup } from '@leeway/trust-model';
import type { Content, TableCell } from 'pdfmake';
import { COLOURS } from '../../pdf/appearance.js';
import { rows } from '../../pdf/pieces.js';
import { printable } from '../../pdf/printable.js';
import { BAND_WIDTH, scaleHead } from '../../results/export/draw-bands.js';
import { formatFigure, formatMean, formatRange } from '../../results/export/format-figures.js';
import { section } from '../../results/export/lay-out-section.js';
import { withheldText } from '../../results/export/tables/cells.js';
import { fill } from '../../results/export/words/words-in.js';
import { drawSpread } from './draw-spread.js';
import type { BriefSaying } from './words-in.js';

const NAME_WIDTH = 118;

/** The scales of one kind as bars, with the teams as circles: how far they lie apart is seen at once. */
export function layOutScales(
  brief: TrainingBriefView,
  [group, heading, sentence]: readonly [ScaleGroup, string, Localised],
  saying: BriefSaying,
): Content {
  const scales = brief.scales.filter((scale) => scale.group === group);
  const lead: Content = { text: printable(saying.say(sentence)), style: 'chapterLead', bold: true };
  if (scales.length === 0) return section(heading, [lead]);
  return section(heading, [
    lead,
    { text: legend(scales, saying), style: 'edge', margin: [0, 0, 0, 4] },
    rows({
      widths: [NAME_WIDTH, BAND_WIDTH, '*'],
      headerRows: 1,
      keepWithHeaderRows: 1,
      body: [scaleHead(), ...scales.map((scale) => scaleRow(scale, saying))],
    }),
  ]);
}

function legend(scales: readonly BriefScale[], { brief: { leads } }: BriefSaying): string {
  const hasTeams = scales.some(({ teams }) => teams.length > 0);
  const hasOrganisation = scales.some(({ organisation }) => organisation?.status === 'shown');
  const hasContext = scales.some(({ isContext }) => isContext);
  return [
    leads.scales,
    ...(hasTeams ? [leads.dots] : []),
    ...(hasOrganisation ? [leads.organisation] : []),
    ...(hasContext ? [leads.context] : []),
  ].join(' ');
}

function scaleRow(scale: BriefScale, saying: BriefSaying): TableCell[] {
  return [
    {
      stack: [
        { text: printable(saying.say(scale.name)), bold: true },
        ...(!scale.isContext && (scale.side === 'below' || scale.side === 'above')
          ? [
              {
                text: saying.brief.sides[scale.side],
                color: scale.side === 'below' ? COLOURS.brick : COLOURS.teal,
                fontSize: 8,
              },
            ]
          : []),
      ],
      style: 'cell',
    },
    { canvas: drawSpread(scale) },
    { stack: scaleLines(scale, saying).map((text) => ({ text: printable(text) })), style: 'cell' },
  ];
}

function scaleLines({ figure, organisation, spread }: BriefScale, saying: BriefSaying): string[] {
  const { says } = saying.brief;
  const { language } = saying;
  return [
    wholeLine(figure, saying),
    ...(organisation === null ? [] : [fill(says.organisation, { figure: formatFigure(organisation, saying) })]),
    ...(spread === null
      ? []
      : [
          fill(says.spread, {
            lowest: formatMean(spread.lowest, language),
            highest: formatMean(spread.highest, language),
          }) + (spread.isToldApart ? '' : `: ${says.notToldApart}`),
        ]),
  ];
}

/** A figure of a whole, with how many groups it is made of. */
export function wholeLine(figure: BriefScale['figure'], saying: BriefSaying): string {
  if (figure.status === 'withheld') return withheldText(figure.reason, saying);
  const { says } = saying.brief;
  const groups = figure.value.groups === 1 ? says.group : fill(says.groups, { groups: figure.value.groups });
  return fill(says.whole, { figure: formatRange(figure.value, saying.language), groups });
}
