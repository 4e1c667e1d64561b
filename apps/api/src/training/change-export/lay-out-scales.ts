import type { ChangeScale, ChangeView, TrainingChangeView } from '@leeway/contract';
import type { Column, Content, TableCell } from 'pdfmake/interfaces.js';
import { COLOURS } from '../../pdf/appearance.js';
import { rows } from '../../pdf/pieces.js';
import { printable } from '../../pdf/printable.js';
import { section, sectionOfRows } from '../../results/export/lay-out-section.js';
import {
  drawEffects,
  drawKey,
  EFFECT_PARTS,
  EFFECT_WIDTH,
  type EffectPart,
  effectHead,
  endOf,
  marksOf,
} from './draw-effects.js';
import { hasChange } from './has-change.js';
import type { PaperSaying } from './paper-words.js';
import { reasonsOf } from './reasons-of.js';

const NAME_WIDTH = 116;
const REASON_WIDTH = 190;

/** The picture: scale by scale a dot with its line between worse and better, and what can honestly be said of it. */
export function layOutScales(change: TrainingChangeView, saying: PaperSaying): Content {
  const { paper } = saying;
  const { scales } = change;
  if (!hasChange(change)) return layOutReasons(change, saying);
  const end = endOf(scales);
  const without = reasonForAll(scales, 'comparison', saying);
  return sectionOfRows(
    paper.perScale,
    [
      { text: paper.perScaleLead, style: 'paragraph' },
      ...(without === null
        ? []
        : [{ text: [{ text: `${paper.noOthers} `, bold: true }, printable(without)], style: 'paragraph' }]),
      legend(scales, saying),
    ],
    rows({
      widths: [NAME_WIDTH, EFFECT_WIDTH, '*'],
      headerRows: 1,
      keepWithHeaderRows: 1,
      body: [
        ['', effectHead(paper.sides), ''],
        ...scales.map((scale) =>
          scale.cohort.status === 'stated' ? pictured(scale, end, saying) : reasoned(scale, saying),
        ),
      ],
    }),
  );
}

/** Nothing is stated of the cohort: only why, each reason once. */
function layOutReasons({ scales }: TrainingChangeView, saying: PaperSaying): Content {
  const { paper, change } = saying;
  const head = [change.columns.why, paper.scales].map((text) => ({ text, style: 'columnHead' }));
  const body = reasonsOf(scales, saying).map(({ reason, names }): TableCell[] => [
    { text: printable(reason), style: 'cell', bold: true },
    { text: printable(names), style: 'cell' },
  ]);
  return section(paper.reasons, [rows({ widths: [REASON_WIDTH, '*'], headerRows: 1, body: [head, ...body] })]);
}

/** Why a part is stated of no scale, if it is the same for all; else each scale says it in the table of figures. */
export function reasonForAll(scales: readonly ChangeScale[], part: EffectPart, { say }: PaperSaying): string | null {
  const reasons = scales.map((scale) => {
    const effect = scale[part];
    return effect.status === 'refused' ? say(effect.text) : null;
  });
  const [first = null] = reasons;
  return reasons.every((reason) => reason === first) ? first : null;
}

/** What is drawn of any scale. */
function legend(scales: readonly ChangeScale[], { paper }: PaperSaying): Content {
  const drawn = new Set(scales.flatMap(marksOf).map(({ part }) => part));
  const keys = EFFECT_PARTS.filter((part) => drawn.has(part));
  return {
    columns: keys.flatMap((part): Column[] => [
      { canvas: drawKey(part), width: 34 },
      { text: paper.keys[part], style: 'cell', width: 'auto', margin: [0, 0.5, 18, 0] },
    ]),
    margin: [0, 2, 0, 2],
  };
}

function pictured(scale: ChangeScale, end: number, saying: PaperSaying): TableCell[] {
  const { cohort } = scale;
  return [
    {
      stack: [
        { text: printable(saying.say(scale.name)), bold: true },
        ...(cohort.status === 'stated' ? [outcomeLine(cohort.value.change, saying.change.outcomes)] : []),
      ],
      style: 'cell',
    },
    { canvas: drawEffects(marksOf(scale), end) },
    { text: printable(saying.say(scale.sentence)), style: 'cell' },
  ];
}

function reasoned({ name, sentence }: ChangeScale, saying: PaperSaying): TableCell[] {
  return [
    { text: printable(saying.say(name)), style: 'cell', bold: true },
    { text: printable(saying.say(sentence)), style: 'cell', color: COLOURS.softInk, colSpan: 2 },
    {},
  ];
}

/** What is clear stands out, in colour and in weight. */
export function outcomeLine(change: ChangeView, outcomes: Readonly<Record<ChangeView, string>>): Content {
  const isClear = change === 'clearly-up' || change === 'clearly-down';
  const color = change === 'clearly-up' ? COLOURS.teal : change === 'clearly-down' ? COLOURS.brick : COLOURS.softInk;
  return { text: outcomes[change], color, bold: isClear, fontSize: 8 };
}
