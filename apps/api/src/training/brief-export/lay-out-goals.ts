import type { BriefGoal, BriefPoint, TrainingBriefView } from '@leeway/contract';
import type { Content } from 'pdfmake';
import { COLOURS } from '../../pdf/appearance.js';
import { printable } from '../../pdf/printable.js';
import { formatMean, formatRange } from '../../results/export/format-figures.js';
import { section } from '../../results/export/lay-out-section.js';
import { fill } from '../../results/export/words/words-in.js';
import { numberedName } from './team-numbers.js';
import type { BriefSaying } from './words-in.js';

/** The learning goals in their order, each with every point of evidence that it rests on. */
export function layOutGoals(brief: TrainingBriefView, saying: BriefSaying): Content {
  const { sections, leads } = saying.brief;
  const asked = brief.goals.filter(({ score }) => score > 0);
  const others = brief.goals.filter(({ score }) => score === 0);
  return section(sections.goals, [
    { text: printable(saying.say(brief.sentences.goals)), style: 'chapterLead', bold: true },
    ...asked.map((goal, at) => layOutGoal([goal, at + 1], brief, saying)),
    ...(others.length === 0
      ? []
      : [
          {
            text: fill(leads.withoutEvidence, { titles: others.map(({ title }) => saying.say(title)).join(', ') }),
            style: 'edge',
            margin: [0, 2, 0, 0] as [number, number, number, number],
          },
        ]),
  ]);
}

function layOutGoal(
  [goal, place]: readonly [BriefGoal, number],
  brief: TrainingBriefView,
  saying: BriefSaying,
): Content {
  const { says } = saying.brief;
  const score = goal.score === 1 ? says.point : fill(says.points, { score: goal.score });
  return {
    margin: [0, 4, 0, 6],
    stack: [
      {
        unbreakable: true,
        stack: [
          {
            columns: [
              { text: String(place), width: 18, fontSize: 15, bold: true, color: COLOURS.teal },
              {
                width: '*',
                stack: [
                  { text: saying.say(goal.title), fontSize: 11.5, bold: true },
                  { text: saying.say(goal.goal), margin: [0, 0, 0, 2] },
                  { text: `${saying.say(goal.sentence)} ${score}.`, style: 'edge' },
                ],
              },
            ],
          },
          ...goal.points.slice(0, 1).map((point) => layOutPoint(point, brief, saying)),
        ],
      },
      ...goal.points.slice(1).map((point) => layOutPoint(point, brief, saying)),
    ],
  };
}

/** One point of evidence: whose, what, and the figures with what they were held against. */
function layOutPoint(point: BriefPoint, brief: TrainingBriefView, saying: BriefSaying): Content {
  const { says } = saying.brief;
  const who = point.teamId === null ? says.ofWhole : numberedName(brief, point.teamId, saying);
  return {
    unbreakable: true,
    margin: [18, 3, 0, 0],
    columns: [
      { text: `+${point.weight}`, width: 18, style: 'cell', color: COLOURS.teal, bold: true },
      {
        width: '*',
        stack: [
          { text: [{ text: printable(`${who}: `), bold: true }, printable(saying.say(point.sentence))], style: 'cell' },
          { text: printable(`${figuresIn(point, brief, saying)}. ${saying.say(point.rule)}`), style: 'edge' },
        ],
      },
    ],
  };
}

/** `Duidelijkheid 1,9–2,5`; the figures of one area together: what there is, what is wanted, and what the manager said. */
function figuresIn({ figures }: BriefPoint, brief: TrainingBriefView, saying: BriefSaying): string {
  const areaIds = [...new Set(figures.flatMap(({ measureId }) => areaIn(measureId) ?? []))];
  const others = figures.filter(({ measureId }) => areaIn(measureId) === null);
  return [
    ...areaIds.map((areaId) => areaFigures(areaId, figures, brief, saying)),
    ...others.map(({ source, what, figure }) => {
      const { says } = saying.brief;
      if (source === 'mirror') return fill(says.own, { value: exact(figure.middle, saying) });
      return fill(says.measured, { what: saying.say(what), figure: formatRange(figure, saying.language) });
    }),
  ].join('; ');
}

function areaFigures(
  areaId: string,
  figures: BriefPoint['figures'],
  { hotSpots }: TrainingBriefView,
  saying: BriefSaying,
): string {
  const { says } = saying.brief;
  const name = hotSpots.areas.find((area) => area.areaId === areaId)?.name;
  const at = (isOwn: boolean, aspect: string): string | null => {
    const found = figures.find(
      ({ source, measureId }) => (source === 'mirror') === isOwn && measureId === `area:${areaId}:${aspect}`,
    );
    if (found === undefined) return null;
    return isOwn ? exact(found.figure.middle, saying) : formatRange(found.figure, saying.language);
  };
  const [felt, wanted, given, aimed] = [
    at(false, 'current'),
    at(false, 'wanted'),
    at(true, 'current'),
    at(true, 'wanted'),
  ];
  const none = saying.words.notSaid;
  return [
    `${name === undefined ? areaId : saying.say(name)}: ${fill(says.feltAndWanted, { felt: felt ?? none, wanted: wanted ?? none })}`,
    ...(given === null && aimed === null ? [] : [fill(says.given, { given: given ?? none, aimed: aimed ?? none })]),
  ].join('; ');
}

function areaIn(measureId: string): string | null {
  const [kind, id] = measureId.split(':');
  return kind === 'area' ? (id ?? null) : null;
}

/** What somebody said themselves: `4`, or a mean of what they said, `4,3`. */
function exact(value: number, { language }: BriefSaying): string {
  return Number.isInteger(value) ? String(value) : formatMean(value, language);
}
