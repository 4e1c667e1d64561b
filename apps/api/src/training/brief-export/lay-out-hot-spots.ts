import type { BriefArea, TrainingBriefView } from '@leeway/contract';
import { isStuck } from '@leeway/trust-model';
import type { Content, TableCell } from 'pdfmake';
import { COLOURS } from '../../pdf/appearance.js';
import { rows } from '../../pdf/pieces.js';
import { printable } from '../../pdf/printable.js';
import { BAND_WIDTH, type BandMark, drawBands, scaleHead } from '../../results/export/draw-bands.js';
import { formatFigure } from '../../results/export/format-figures.js';
import { section, sectionOfRows } from '../../results/export/lay-out-section.js';
import { fill } from '../../results/export/words/words-in.js';
import { numberedNames } from './team-numbers.js';
import type { BriefSaying } from './words-in.js';

const NAME_WIDTH = 118;

/** The areas of delegation, those that are stuck in more teams first. */
export function layOutHotSpots(brief: TrainingBriefView, saying: BriefSaying): Content {
  const { sections, leads } = saying.brief;
  const { areas, levels } = brief.hotSpots;
  const lead: Content = { text: printable(saying.say(brief.sentences.hotSpots)), style: 'chapterLead', bold: true };
  if (areas.length === 0) return section(sections.hotSpots, [lead]);
  const named = levels.map(({ level, text }) => `${level} ${saying.say(text)}`).join('; ');
  const levelNote: Content = {
    text: printable(`${leads.hotSpots} ${fill(leads.levels, { levels: named })}`),
    style: 'edge',
    margin: [0, 0, 0, 4],
  };
  return sectionOfRows(
    sections.hotSpots,
    [lead, levelNote],
    rows({
      widths: [NAME_WIDTH, BAND_WIDTH, '*'],
      headerRows: 1,
      keepWithHeaderRows: 1,
      body: [scaleHead(), ...areas.map((area) => areaRow(area, brief, saying))],
    }),
  );
}

function areaRow(area: BriefArea, brief: TrainingBriefView, saying: BriefSaying): TableCell[] {
  const { says } = saying.brief;
  const { felt, wanted } = area;
  const figures = [
    fill(says.felt, { figure: formatFigure(felt, saying) }),
    fill(says.wanted, { figure: formatFigure(wanted, saying) }),
  ];
  return [
    { text: printable(saying.say(area.name)), style: 'cell', bold: true },
    {
      stack: [
        { canvas: drawBands([marks('band', felt), marks('hollow', wanted)]) },
        { text: figures.join(' · '), fontSize: 8, color: COLOURS.softInk },
      ],
    },
    {
      stack: [{ text: printable(saying.say(area.sentence)) }, ...stuckTeams(area, brief, saying)],
      style: 'cell',
    },
  ];
}

/** Which teams, by the state they are in. */
function stuckTeams({ states }: BriefArea, brief: TrainingBriefView, saying: BriefSaying): Content[] {
  return states
    .filter(({ state }) => isStuck(state))
    .map(({ state, teamIds }) => ({
      text: printable(`${saying.words.states[state]}: ${numberedNames(brief, teamIds, saying)}`),
      fontSize: 8,
      color: COLOURS.brick,
    }));
}

function marks(kind: 'band' | 'hollow', figure: BriefArea['felt']): BandMark[] {
  return figure.status === 'shown' ? [{ kind, figure: figure.value }] : [];
}
