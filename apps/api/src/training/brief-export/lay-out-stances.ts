import type { BriefTeam, StanceFindingView, TrainingBriefView } from '@leeway/contract';
import type { CanvasElement, Content } from 'pdfmake/interfaces.js';
import { COLOURS } from '../../pdf/appearance.js';
import { printable } from '../../pdf/printable.js';
import { outlineOf, type Plane, planeColumn, planeOf } from '../../results/export/draw-plane.js';
import { section } from '../../results/export/lay-out-section.js';
import { fill } from '../../results/export/words/words-in.js';
import { numberedName, numberedNames } from './team-numbers.js';
import type { BriefSaying } from './words-in.js';

const MAP_SIZE = 270;
const RADIUS = 6.4;
const WHOLE_TINT = '#C9CFD2';

/** The stance plane with a box for each team by name, and beside it whose number is which. */
export function layOutStances(brief: TrainingBriefView, saying: BriefSaying): Content {
  const { sections, leads, says } = saying.brief;
  const plane = planeOf(MAP_SIZE);
  const boxed = brief.teams.filter(({ stance }) => stance.status !== 'withheld');
  const without = brief.teams.filter(({ stance }) => stance.status === 'withheld').map(({ teamId }) => teamId);
  const hasWhole = brief.stanceOfWhole.status !== 'withheld';
  const points = placeNumbers(brief, plane);
  const marks = [
    ...wholeBox(brief.stanceOfWhole, plane),
    ...brief.teams.flatMap(({ stance }) => teamBox(stance, plane)),
    ...points.flatMap(({ x, y }): CanvasElement[] => [
      { type: 'ellipse', x, y, r1: RADIUS, r2: RADIUS, color: COLOURS.ink },
    ]),
  ];
  const written = points.map(({ number, x, y }): Content => ({
    columns: [
      { text: String(number), width: 2 * RADIUS, alignment: 'center', fontSize: 8, bold: true, color: '#FFFFFF' },
    ],
    relativePosition: { x: x - RADIUS, y: y - MAP_SIZE - 5.2 },
  }));
  return section(sections.stance, [
    {
      unbreakable: true,
      stack: [
        { text: printable(saying.say(brief.sentences.stance)), style: 'chapterLead', bold: true },
        {
          columnGap: 18,
          columns: [
            planeColumn(plane, marks, written, saying),
            {
              width: '*',
              stack: [
                { text: `${leads.stance}${hasWhole ? ` ${leads.whole}` : ''}`, style: 'edge', margin: [0, 0, 0, 6] },
                ...boxed.map((team) => ({ text: printable(legendLine(team, brief, saying)), style: 'item' })),
                ...(without.length === 0
                  ? []
                  : [
                      {
                        text: printable(fill(says.noStance, { teams: numberedNames(brief, without, saying) })),
                        style: 'edge',
                      },
                    ]),
              ],
            },
          ],
        },
      ],
    },
  ]);
}

/** `2 Noord: loslaten` */
function legendLine({ teamId, stance }: BriefTeam, brief: TrainingBriefView, saying: BriefSaying): string {
  const said = stance.status === 'clear' ? saying.words.stances[stance.stance] : saying.brief.says.acrossBorder;
  return `${numberedName(brief, teamId, saying)}: ${said}`;
}

function wholeBox(finding: StanceFindingView, plane: Plane): CanvasElement[] {
  if (finding.status === 'withheld') return [];
  return [
    {
      ...outlineOf(finding.box, plane),
      color: WHOLE_TINT,
      fillOpacity: 0.55,
      lineColor: COLOURS.slate,
      lineWidth: 0.6,
    },
  ];
}

function teamBox(finding: StanceFindingView, plane: Plane): CanvasElement[] {
  return finding.status === 'withheld'
    ? []
    : [{ ...outlineOf(finding.box, plane), lineColor: COLOURS.ink, lineWidth: 0.9 }];
}

interface Placed {
  readonly number: number;
  readonly x: number;
  readonly y: number;
}

/** Numbers at the middles of the boxes; one that would lie on another one moves aside, the least of eight ways. */
function placeNumbers({ teams }: TrainingBriefView, plane: Plane): readonly Placed[] {
  const placed: Placed[] = [];
  for (const [at, { stance }] of teams.entries()) {
    if (stance.status === 'withheld') continue;
    const middle = { x: plane.across(stance.box.room.middle), y: plane.up(stance.box.involvement.middle) };
    placed.push({ number: at + 1, ...freePlace(middle, placed) });
  }
  return placed;
}

function freePlace(middle: Pick<Placed, 'x' | 'y'>, placed: readonly Placed[]): Pick<Placed, 'x' | 'y'> {
  const isFree = ({ x, y }: Pick<Placed, 'x' | 'y'>): boolean =>
    placed.every((other) => Math.hypot(other.x - x, other.y - y) >= 2 * RADIUS);
  for (let ring = 0; ring < 6; ring++) {
    for (let turn = 0; turn < 8; turn++) {
      const angle = (turn * Math.PI) / 4;
      const distance = ring * 2 * RADIUS;
      const place = { x: middle.x + distance * Math.cos(angle), y: middle.y + distance * Math.sin(angle) };
      const isInside = [place.x, place.y].every((value) => value >= RADIUS && value <= MAP_SIZE - RADIUS);
      if (isInside && isFree(place)) return place;
    }
  }
  return middle;
}
