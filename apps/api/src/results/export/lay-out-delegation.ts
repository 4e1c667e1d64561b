import type { AreaView, TeamResult } from '@leeway/contract';
import type { Content, TableCell } from 'pdfmake';
import { COLOURS } from '../../pdf/appearance.js';
import { rows } from '../../pdf/pieces.js';
import { printable } from '../../pdf/printable.js';
import { BAND_WIDTH, type BandMark, drawBands, scaleHead } from './draw-bands.js';
import { formatFigure, formatRange } from './format-figures.js';
import { marks } from './lay-out-causes.js';
import { section } from './lay-out-section.js';
import { drawPlane } from './draw-plane.js';
import { areasNote } from './tables/areas-table.js';
import type { Saying } from './tables/cells.js';
import { stanceFound } from './tables/stance-table.js';
import { fill } from './words/words-in.js';

const NAME_WIDTH = 110;
const AXES = ['room', 'involvement'] as const;

/** The plane beside what it shows in words. */
export function layOutStance({ stance, view }: TeamResult, saying: Saying): Content {
  const { sections, axes, says, notSaid } = saying.words;
  const { finding, ownPoint } = stance;
  const lines = [
    stanceFound(stance, saying),
    ...(finding.status === 'withheld'
      ? []
      : AXES.map((axis) => `${axes[axis]} ${formatRange(finding.box[axis].interval, saying.language)}`)),
    ...(view === 'own' ? [fill(says.ownIs, { value: ownStances(ownPoint, saying) || notSaid })] : []),
  ];
  return section(sections.stance, [
    {
      stack: [
        { text: printable(saying.say(stance.sentence)), style: 'paragraph' },
        {
          columns: [
            drawPlane(view === 'own' ? stance : { ...stance, ownPoint: null }, saying),
            {
              width: '*',
              stack: [
                { text: sections.stanceLead, style: 'paragraph' },
                ...lines.map((text) => ({ text, style: 'item' })),
              ],
            },
          ],
          columnGap: 18,
        },
      ],
      unbreakable: true,
    },
  ]);
}

function ownStances(ownPoint: TeamResult['stance']['ownPoint'], { words }: Saying): string {
  return (ownPoint?.stances ?? []).map((stance) => words.stances[stance]).join(', ');
}

/** Area by area: the picture, the state in a word, and what it means. */
export function layOutAreas(result: TeamResult, saying: Saying): Content {
  const { sections, says } = saying.words;
  const { areas, levels } = result.delegation;
  if (areas.length === 0) {
    return section(sections.areas, [{ text: printable(areasNote(result, saying)), style: 'paragraph' }]);
  }
  const isOwn = result.view === 'own';
  const named = levels.map(({ level, text }) => `${level} ${saying.say(text)}`).join('; ');
  return section(sections.areas, [
    { text: isOwn ? sections.areasLeadOwn : sections.areasLead, style: 'paragraph' },
    { text: printable(fill(says.levels, { levels: named })), style: 'edge', margin: [0, 0, 0, 4] },
    rows({
      widths: [NAME_WIDTH, BAND_WIDTH, '*'],
      headerRows: 1,
      keepWithHeaderRows: 1,
      body: [scaleHead(), ...areas.map((area) => areaRow(area, isOwn, saying))],
    }),
  ]);
}

function areaRow(area: AreaView, isOwn: boolean, saying: Saying): TableCell[] {
  const { states } = saying.words;
  return [
    {
      stack: [
        { text: printable(saying.say(area.name)), bold: true },
        { text: states[area.state], color: isStuck(area) ? COLOURS.brick : COLOURS.softInk, bold: isStuck(area) },
      ],
      style: 'cell',
    },
    { stack: [{ canvas: drawBands(areaLines(area, isOwn)) }, ...areaFigures(area, isOwn, saying)], style: 'cell' },
    { stack: areaWords(area, saying).map((text) => ({ text: printable(text) })), style: 'cell' },
  ];
}

const isStuck = ({ state }: AreaView): boolean => !['flowing', 'unclear', 'withheld'].includes(state);

function areaLines({ felt, wanted, given, aimed }: AreaView, isOwn: boolean): BandMark[][] {
  const own = (at: number | null, isHollow: boolean): BandMark[] =>
    isOwn && at !== null ? [{ kind: 'diamond', at, isHollow }] : [];
  return [
    [...marks('band', felt), ...own(given, false)],
    [...marks('hollow', wanted), ...own(aimed, true)],
  ];
}

function areaFigures({ felt, wanted, given, aimed }: AreaView, isOwn: boolean, saying: Saying): Content[] {
  const { says, notSaid } = saying.words;
  const lines = [
    fill(says.feltIs, { figure: formatFigure(felt, saying) }),
    fill(says.wantedIs, { figure: formatFigure(wanted, saying) }),
    ...(isOwn
      ? [`${fill(says.givenIs, { value: given ?? notSaid })}; ${fill(says.aimedIs, { value: aimed ?? notSaid })}`]
      : []),
  ];
  return lines.map((text) => ({ text, fontSize: 8, color: COLOURS.softInk }));
}

function areaWords({ meaning, reason }: AreaView, saying: Saying): string[] {
  return [saying.say(meaning), ...(reason === null ? [] : [saying.words.reasons[reason]])];
}
