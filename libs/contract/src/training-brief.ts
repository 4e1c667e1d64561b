import {
  AREA_STATES,
  COMPARISONS,
  EXERCISE_FORMS,
  FRAME_PARTS,
  PATTERNS,
  POINT_SOURCES,
  PROGRAMME_LENGTHS,
  SCALE_GROUPS,
  SIDES,
  VIEW_REFUSALS,
} from '@leeway/trust-model';
import * as z from 'zod/mini';
import { CoveredUnits, disclosed, DisclosedFigure, DisclosedRespondents, FigureView, RoundRef } from './results.js';
import { StanceFindingView } from './team-result.js';
import { CohortSizeView } from './training.js';
import { Id, LanguageSchema, Localised } from './values.js';

/** The id of a published group that is shown by name. */
const TeamId = z.string();
/** A text of the exercises or goals of the playbook. */
const TextId = z.string().check(z.minLength(1), z.maxLength(100));

/** A team that the trainer sees by name; several units together if their figures are published together. */
const BriefTeam = z.object({
  teamId: TeamId,
  label: Localised,
  units: CoveredUnits,
  respondents: DisclosedRespondents,
  responseCaution: z.nullable(z.enum(['below-60', 'below-40'])),
  pattern: z.enum(PATTERNS),
  /** Where letting go is stuck, and the most likely cause. About the team, never about a person. */
  sentence: Localised,
  stance: StanceFindingView,
});
export type BriefTeam = z.infer<typeof BriefTeam>;

/** Of a whole cohort: the mean of the published figures of so many groups. */
const CohortFigureView = disclosed(z.extend(FigureView, { groups: z.int() }));
export type CohortFigureView = z.infer<typeof CohortFigureView>;

/** Of the middles of the teams by name. */
const SpreadView = z.object({
  teams: z.int(),
  lowest: z.number(),
  highest: z.number(),
  deviation: z.number(),
  /** Whether some two bands don't overlap. */
  isToldApart: z.boolean(),
});

const BriefScale = z.object({
  scaleId: z.string(),
  group: z.enum(SCALE_GROUPS),
  name: Localised,
  /** What a low figure means. */
  low: Localised,
  figure: CohortFigureView,
  side: z.nullable(z.enum(SIDES)),
  /** It helps to read the others, and has no good or bad end. */
  isContext: z.boolean(),
  /** Null if the organisation is not beside it. */
  organisation: z.nullable(DisclosedFigure),
  versusOrganisation: z.nullable(z.enum(COMPARISONS)),
  /** Null of fewer than three. */
  spread: z.nullable(SpreadView),
  /** Of the teams by name, in the order of the tree. */
  teams: z.array(z.object({ teamId: TeamId, figure: DisclosedFigure })),
});
export type BriefScale = z.infer<typeof BriefScale>;

const BriefArea = z.object({
  areaId: z.string(),
  name: Localised,
  felt: CohortFigureView,
  wanted: CohortFigureView,
  /** The teams by name in each state, in the order of the tree; states of no team are left out. */
  states: z.array(z.object({ state: z.enum(AREA_STATES), teamIds: z.array(TeamId) })),
  /** How many teams are in a state in which the area is stuck. */
  stuck: z.int(),
  sentence: Localised,
});
export type BriefArea = z.infer<typeof BriefArea>;

/** A figure behind a point of evidence. That of a mirror is one value. */
const PointFigureView = z.object({
  source: z.enum(POINT_SOURCES),
  measureId: z.string(),
  what: Localised,
  figure: FigureView,
});

const BriefPoint = z.object({
  /** Null if it is the cohort as a whole. */
  teamId: z.nullable(TeamId),
  sentence: Localised,
  /** What it adds to the score of its goal. */
  weight: z.int(),
  /** What the figures were held against, 1–5; null for the state of an area, which holds them against each other. */
  threshold: z.nullable(z.number()),
  /** How they are held against it. */
  rule: Localised,
  figures: z.array(PointFigureView),
});
export type BriefPoint = z.infer<typeof BriefPoint>;

const BriefGoal = z.object({
  goalId: z.string(),
  title: Localised,
  goal: Localised,
  /** The weights of its points added up; 0 without evidence. */
  score: z.int(),
  /** How many teams by name ask for it, and whether the cohort as a whole does. */
  teams: z.int(),
  isOfWhole: z.boolean(),
  /** Why it stands where it stands. */
  sentence: Localised,
  points: z.array(BriefPoint),
});
export type BriefGoal = z.infer<typeof BriefGoal>;

const BriefExercise = z.object({
  exerciseId: z.string(),
  goalId: z.string(),
  title: Localised,
  text: Localised,
  form: z.enum(EXERCISE_FORMS),
  minutes: z.object({ short: z.int(), long: z.int() }),
  material: z.array(Localised),
});
export type BriefExercise = z.infer<typeof BriefExercise>;

export const MOST_PROGRAMME_PARTS = 30;
const Minutes = z.int().check(z.minimum(5), z.maximum(240));

/** One part of a programme, in the order in which it is done. */
export const ProgrammePartView = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(FRAME_PARTS), minutes: Minutes }),
  z.object({ kind: z.literal('exercise'), exerciseId: TextId, goalId: TextId, minutes: Minutes }),
]);
export type ProgrammePartView = z.infer<typeof ProgrammePartView>;

export const ProgrammeLengthSchema = z.enum(PROGRAMME_LENGTHS);

/** `PUT /api/training/cohorts/:cohortId/programmes/:length`; `DELETE` puts back what was proposed. Both answer with the brief. */
export const ProgrammeChange = z.object({
  parts: z.array(ProgrammePartView).check(z.minLength(1), z.maxLength(MOST_PROGRAMME_PARTS)),
});
export type ProgrammeChange = z.infer<typeof ProgrammeChange>;

const BriefProgramme = z.object({
  length: ProgrammeLengthSchema,
  /** How long it may take, with breaks. */
  minutes: z.int(),
  /** As the trainer has it. */
  parts: z.array(ProgrammePartView),
  isRearranged: z.boolean(),
  /** Goals with evidence for which the trainer's programme has no exercise. */
  goalIdsLeftOut: z.array(z.string()),
});
export type BriefProgramme = z.infer<typeof BriefProgramme>;

/** Why the brief holds less than it could, beside what the trainer has seen before. */
export const BRIEF_SCOPES = ['whole', 'without-organisation', 'named-only'] as const;

/**
 * `GET /api/training/cohorts/:cohortId/brief`. Everything is a published figure, a mean or a spread of published figures,
 * an own view that a manager shared, or a statement about these.
 */
export const TrainingBriefView = z.object({
  cohort: z.object({ cohortId: Id, name: z.string() }),
  organisation: z.string(),
  preparedBy: z.string(),
  round: RoundRef,
  scope: z.enum(BRIEF_SCOPES),
  /** Why it is not the whole; null if it is. */
  refusal: z.nullable(z.enum(VIEW_REFUSALS)),
  size: CohortSizeView,
  /** The brief in two or three sentences, the first of all. */
  summary: z.array(Localised),
  /** By name, in the order of the tree. */
  teams: z.array(BriefTeam),
  /** Causes, axes of letting go and foundations, in the order of the questionnaire. */
  scales: z.array(BriefScale),
  stanceOfWhole: StanceFindingView,
  hotSpots: z.object({
    levels: z.array(z.object({ level: z.int(), text: Localised })),
    areas: z.array(BriefArea),
  }),
  /** The sentence before each chart or list. */
  sentences: z.object({
    causes: Localised,
    stance: Localised,
    hotSpots: Localised,
    foundations: Localised,
    goals: Localised,
    groups: Localised,
  }),
  /** Those with the most evidence first; those without come last. */
  goals: z.array(BriefGoal),
  exercises: z.array(BriefExercise),
  programmes: z.array(BriefProgramme),
  suggested: z.object({
    samePattern: z.array(
      z.object({ pattern: z.enum(PATTERNS), name: Localised, why: Localised, teamIds: z.array(TeamId) }),
    ),
    mixed: z.array(z.array(TeamId)),
  }),
  intake: z.object({
    general: z.array(Localised),
    byPattern: z.array(
      z.object({ pattern: z.enum(PATTERNS), name: Localised, teamIds: z.array(TeamId), questions: z.array(Localised) }),
    ),
  }),
  limits: z.array(z.object({ kind: z.string(), text: Localised })),
});
export type TrainingBriefView = z.infer<typeof TrainingBriefView>;

/** `GET /api/training/cohorts/:cohortId/brief/export/:format`; 404 for any other format. */
export const BRIEF_FORMATS = ['pdf', 'csv'] as const;
export type BriefFormat = (typeof BRIEF_FORMATS)[number];
export const BriefExportQuery = z.object({ language: z._default(LanguageSchema, 'nl') });
export type BriefExportQuery = z.infer<typeof BriefExportQuery>;

/** The times of the parts of a programme in any order: pages have them without the rest of the model. */
export { timedParts, type TimedPart } from '@leeway/trust-model';
