import type { BriefExercise, BriefProgramme, ProgrammePartView, TrainingBriefView } from '@leeway/contract';
import { timedParts } from '@leeway/trust-model';
import type { Content, TableCell } from 'pdfmake';
import { COLOURS } from '../../pdf/appearance.js';
import { rows } from '../../pdf/pieces.js';
import { printable } from '../../pdf/printable.js';
import { section } from '../../results/export/lay-out-section.js';
import { fill } from '../../results/export/words/words-in.js';
import type { BriefSaying } from './words-in.js';

/** Nine o'clock, in minutes. */
const START = 9 * 60;

/** Both programmes as a timetable, as the trainer arranged them. */
export function layOutProgrammes(brief: TrainingBriefView, saying: BriefSaying): Content {
  const { sections, leads } = saying.brief;
  return section(sections.programmes, [
    {
      stack: [
        { text: leads.programmes, style: 'paragraph' },
        ...brief.programmes.slice(0, 1).map((programme) => layOutProgramme(programme, brief, saying)),
      ],
    },
    ...brief.programmes.slice(1).map((programme) => layOutProgramme(programme, brief, saying)),
  ]);
}

function layOutProgramme(programme: BriefProgramme, brief: TrainingBriefView, saying: BriefSaying): Content {
  const { sections, says, columns } = saying.brief;
  const timed = timedParts(programme.parts);
  const left = programme.minutes - (timed.at(-1)?.to ?? 0);
  const leftOut = brief.goals
    .filter(({ goalId }) => programme.goalIdsLeftOut.includes(goalId))
    .map(({ title }) => saying.say(title));
  const notes = [
    ...(programme.isRearranged ? [says.arranged] : []),
    ...(left > 0 ? [fill(says.minutesLeft, { minutes: left })] : []),
    ...(left < 0 ? [fill(says.minutesOver, { minutes: -left })] : []),
    ...(leftOut.length === 0 ? [] : [fill(says.leftOut, { titles: leftOut.join(', ') })]),
  ];
  const head = [columns.time, columns.part, columns.goal].map((text) => ({ text, style: 'columnHead' }));
  return {
    unbreakable: true,
    margin: [0, 0, 0, 6],
    stack: [
      { text: sections[programme.length], fontSize: 11.5, bold: true },
      rows({
        widths: [74, '*', '*'],
        headerRows: 1,
        body: [head, ...timed.map(({ part, from, to }) => partRow(part, `${clock(from)}–${clock(to)}`, brief, saying))],
      }),
      { text: notes.join(' '), style: 'edge' },
    ],
  };
}

function partRow(part: ProgrammePartView, time: string, brief: TrainingBriefView, saying: BriefSaying): TableCell[] {
  const isPause = part.kind === 'break' || part.kind === 'lunch';
  const colour = isPause ? { color: COLOURS.softInk } : {};
  const goal = part.kind === 'exercise' ? brief.goals.find(({ goalId }) => goalId === part.goalId) : undefined;
  return [
    { text: time, style: 'cell', ...colour },
    { text: partName(part, brief, saying), style: 'cell', bold: part.kind === 'exercise', ...colour },
    { text: goal === undefined ? '' : saying.say(goal.title), style: 'cell' },
  ];
}

/** What a part of a programme is called. */
export function partName(
  part: ProgrammePartView,
  { exercises }: Pick<TrainingBriefView, 'exercises'>,
  saying: BriefSaying,
): string {
  if (part.kind !== 'exercise') return saying.brief.parts[part.kind];
  const exercise = exercises.find(({ exerciseId }) => exerciseId === part.exerciseId);
  return exercise === undefined ? part.exerciseId : saying.say(exercise.title);
}

/** `9.15` for a quarter of an hour after the start. */
function clock(minutes: number): string {
  const at = START + minutes;
  return `${Math.floor(at / 60)}.${String(at % 60).padStart(2, '0')}`;
}

/** The exercises that either programme has, with what is needed for them; without one, those that fit the goals. */
export function layOutExercises(brief: TrainingBriefView, saying: BriefSaying): Content {
  const planned = new Set(
    brief.programmes.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === 'exercise' ? [part.exerciseId] : [])),
    ),
  );
  const exercises = brief.exercises.filter(({ exerciseId }) => planned.has(exerciseId));
  if (exercises.length === 0) return [];
  const { sections, leads } = saying.brief;
  return section(sections.exercises, [
    { text: leads.exercises, style: 'paragraph' },
    ...exercises.map((exercise) => layOutExercise(exercise, brief, saying)),
  ]);
}

function layOutExercise(exercise: BriefExercise, { goals }: TrainingBriefView, saying: BriefSaying): Content {
  const { says, forms } = saying.brief;
  const goal = goals.find(({ goalId }) => goalId === exercise.goalId);
  const about = [forms[exercise.form], fill(says.short, exercise.minutes)].join(' · ');
  return {
    unbreakable: true,
    margin: [0, 2, 0, 8],
    stack: [
      {
        columns: [
          { text: saying.say(exercise.title), bold: true, fontSize: 11, width: '*' },
          { text: about, style: 'edge', width: 'auto', alignment: 'right', margin: [0, 2, 0, 0] },
        ],
      },
      ...(goal === undefined ? [] : [{ text: `${says.goal}: ${saying.say(goal.goal)}`, style: 'edge' }]),
      { text: printable(saying.say(exercise.text)), margin: [0, 2, 0, 2] },
      {
        text: [{ text: `${says.material}: `, bold: true }, exercise.material.map(saying.say).join('; ')],
        style: 'cell',
      },
    ],
  };
}
