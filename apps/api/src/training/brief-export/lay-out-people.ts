import type { Localised, TrainingBriefView } from '@leeway/contract';
import type { Content } from 'pdfmake';
import { COLOURS } from '../../pdf/appearance.js';
import { printable } from '../../pdf/printable.js';
import { section } from '../../results/export/lay-out-section.js';
import { fill } from '../../results/export/words/words-in.js';
import { numberedNames } from './team-numbers.js';
import type { BriefSaying } from './words-in.js';

/** Two ways to put the managers of the teams together. */
export function layOutGroups(brief: TrainingBriefView, saying: BriefSaying): Content {
  const { sections, leads, says } = saying.brief;
  const { samePattern, mixed } = brief.suggested;
  if (samePattern.length === 0) return section(sections.groups, [{ text: says.noTeams, style: 'paragraph' }]);
  return section(sections.groups, [
    { text: leads.groups, style: 'paragraph' },
    {
      columnGap: 22,
      columns: [
        {
          width: '*',
          stack: [
            { text: sections.samePattern, style: 'columnHead', margin: [0, 0, 0, 4] },
            ...samePattern.map(({ name, why, teamIds }) =>
              group(saying.say(name), [numberedNames(brief, teamIds, saying), saying.say(why)]),
            ),
          ],
        },
        {
          width: '*',
          stack: [
            { text: sections.mixed, style: 'columnHead', margin: [0, 0, 0, 4] },
            ...mixed.map((teamIds, at) =>
              group(fill(says.table, { number: at + 1 }), [numberedNames(brief, teamIds, saying)]),
            ),
          ],
        },
      ],
    },
  ]);
}

function group(name: string, [teams = '', why]: readonly string[]): Content {
  return {
    unbreakable: true,
    margin: [0, 0, 0, 6],
    stack: [
      { text: printable(name), bold: true },
      { text: printable(teams) },
      ...(why === undefined ? [] : [{ text: printable(why), style: 'edge' }]),
    ],
  };
}

/** What to ask before the training; to be taken along to the talk. */
export function layOutIntake(brief: TrainingBriefView, saying: BriefSaying): Content {
  const { sections, leads } = saying.brief;
  const { general, byPattern } = brief.intake;
  return section(sections.intake, [
    { stack: [{ text: leads.intake, style: 'paragraph' }, questions(sections.general, '', general, saying)] },
    ...byPattern.map((part) =>
      questions(saying.say(part.name), numberedNames(brief, part.teamIds, saying), part.questions, saying),
    ),
  ]);
}

function questions(name: string, teams: string, asked: readonly Localised[], saying: BriefSaying): Content {
  return {
    unbreakable: true,
    margin: [0, 2, 0, 6],
    stack: [
      { text: [{ text: printable(name), bold: true }, printable(teams === '' ? '' : ` · ${teams}`)] },
      {
        ul: asked.map((text) => ({ text: printable(saying.say(text)), style: 'item' })),
        markerColor: COLOURS.teal,
        type: 'circle',
      },
    ],
  };
}
