import {
  AREA_STATES,
  COMPARISONS,
  EVIDENCE_SOURCES,
  GAPS,
  OWN_DIRECTIONS,
  STANCES,
  UNCLEAR_REASONS,
  UNSTATED_REASONS,
} from '@leeway/trust-model';
import * as z from 'zod/mini';
import { CommentsView, CoveredUnits, disclosed, DisclosedFigure, DisclosedRespondents, RoundRef } from './results.js';
import { Fingerprint } from './rounds.js';
import { SPOKEN_FOR } from './spoken-for.js';
import { Id, Localised } from './values.js';

/**
 * Who reads. `own`: somebody who leads the unit, with their own answers beside the team's. `team`: without any of them, as
 * it is shown in the meeting, and as everybody further up sees it.
 */
export const RESULT_VIEWS = ['own', 'team'] as const;
export const ResultView = z.enum(RESULT_VIEWS);
export type ResultView = z.infer<typeof ResultView>;
/** `?view=` in an address. */
export const ResultViewQuery = z._default(ResultView, 'own');

/**
 * Of a unit with units below it: the `unit` as a whole, or its `own` group, the people who answer in it itself. That is the
 * team of whoever leads it, mostly a management team. Of a unit with nothing below it both are the same.
 */
export const ResultGroup = z.enum(['unit', 'own']);
export type ResultGroup = z.infer<typeof ResultGroup>;

/** The query of a result: `?view=own|team&group=unit|own`. */
export const ResultQuery = z.object({ view: ResultViewQuery, group: z._default(ResultGroup, 'unit') });
export type ResultQuery = z.infer<typeof ResultQuery>;

/** What two rounds with the same statements say together; never more than this. */
export const CHANGES = ['clearly-up', 'clearly-down', 'no-clear-change', 'too-few-to-say'] as const;
export const ChangeView = z.enum(CHANGES);
export type ChangeView = z.infer<typeof ChangeView>;

const Rating = z.int().check(z.minimum(1), z.maximum(5));
/** A mean of somebody's own ratings, 1–5. */
const OwnMean = z.nullable(z.number().check(z.minimum(1), z.maximum(5)));

/** What the one sentence is about. */
export const WHERE_KINDS = ['area', 'stance', 'cause', 'nothing-is-stuck', 'cannot-say'] as const;

const ConclusionView = z.object({
  kind: z.enum(WHERE_KINDS),
  /** Where it is stuck and what is the most likely cause: two sentences at most. */
  sentence: Localised,
  /** The figures behind it, a sentence each; empty if nothing can be said. */
  why: z.array(z.object({ source: z.enum(EVIDENCE_SOURCES), text: Localised })),
  /** What to keep in mind before acting on it; null if nothing special. */
  caution: z.nullable(Localised),
});

const CauseView = z.object({
  scaleId: z.string(),
  name: Localised,
  /** What it means when this is low. */
  low: Localised,
  figure: DisclosedFigure,
  organisation: DisclosedFigure,
  /** In the last round with the same statements; null if there is none, or it spoke for other people. */
  previous: z.nullable(DisclosedFigure),
  versusOrganisation: z.enum(COMPARISONS),
  sinceLastRound: z.nullable(ChangeView),
  /** The conclusion names it as the most likely cause, or as one that is as likely. */
  isLikely: z.boolean(),
  ownView: OwnMean,
  items: z.array(z.object({ itemId: z.string(), text: Localised, reversed: z.boolean(), figure: DisclosedFigure })),
});
export type CauseView = z.infer<typeof CauseView>;

const IntervalView = z.object({ low: z.number(), high: z.number() });
const AxisView = z.object({ middle: z.number(), interval: IntervalView });
const BoxView = z.object({ room: AxisView, involvement: AxisView });

/** Where a group lies in the stance plane. */
export const StanceFindingView = z.discriminatedUnion('status', [
  z.object({ status: z.literal('clear'), stance: z.enum(STANCES), box: BoxView }),
  /** The box crosses a border: all stances that it touches. */
  z.object({ status: z.literal('unclear'), touches: z.array(z.enum(STANCES)), box: BoxView }),
  z.object({ status: z.literal('withheld'), reason: z.enum(UNSTATED_REASONS) }),
]);
export type StanceFindingView = z.infer<typeof StanceFindingView>;

const StanceView = z.object({
  /** In words, whatever it is. */
  sentence: Localised,
  finding: StanceFindingView,
  /** From the own view; null without one, or with too little of it. */
  ownPoint: z.nullable(z.object({ room: z.number(), involvement: z.number(), stances: z.array(z.enum(STANCES)) })),
});
export type StanceView = z.infer<typeof StanceView>;

const AreaView = z.object({
  areaId: z.string(),
  name: Localised,
  felt: DisclosedFigure,
  wanted: DisclosedFigure,
  /** What the reader thinks they have handed over, and aim at; null if they did not say. */
  given: z.nullable(Rating),
  aimed: z.nullable(Rating),
  state: z.enum(AREA_STATES),
  /** Why it is unclear or withheld; null in every other state. */
  reason: z.nullable(z.enum([...UNCLEAR_REASONS, ...UNSTATED_REASONS])),
  /** Where the team's wish lies from what it feels; null if the state is withheld. */
  gap: z.nullable(z.enum(GAPS)),
  /** What the state says about this area, and what to do with it. */
  meaning: Localised,
});
export type AreaView = z.infer<typeof AreaView>;

const ConvictionView = z.object({
  conviction: z.string(),
  /** The statement as the team reads it. */
  text: Localised,
  /** The statement as the manager reads it. */
  ownText: Localised,
  received: DisclosedFigure,
  /** What the manager answered in the mirror, turned so that 5 is good; null if they did not. */
  given: z.nullable(Rating),
});
export type ConvictionView = z.infer<typeof ConvictionView>;

/** A statement of the organisation's own. It is in no cause, no stance and no conclusion. */
const OwnItemResult = z.object({
  itemId: z.string(),
  text: Localised,
  /** What agreeing means; of `negative` ones the figure is turned, so that 5 is good. */
  direction: z.enum(OWN_DIRECTIONS),
  figure: DisclosedFigure,
  organisation: DisclosedFigure,
  /** In the last round with the same statements; null if there is none, it spoke for other people or did not ask this. */
  previous: z.nullable(DisclosedFigure),
  sinceLastRound: z.nullable(ChangeView),
});
export type OwnItemResult = z.infer<typeof OwnItemResult>;

const MomentView = z.object({
  round: RoundRef,
  causes: z.array(
    z.object({
      scaleId: z.string(),
      figure: DisclosedFigure,
      /** Since the moment before; null for the first. */
      change: z.nullable(ChangeView),
    }),
  ),
  /** The organisation's own statements of this round, as they were then; `not-asked` in a round that did not have them. */
  ownItems: z.array(z.object({ itemId: z.string(), figure: DisclosedFigure, change: z.nullable(ChangeView) })),
});

const ProposedActionView = z.object({
  actionId: z.string(),
  title: Localised,
  how: Localised,
  /** The statement that a later round asks if this becomes an agreement. */
  check: Localised,
  /** Why this one: at least one sentence. */
  reasons: z.array(Localised),
});
export type ProposedActionView = z.infer<typeof ProposedActionView>;

/**
 * `GET /api/results/:roundId/units/:unitId`, and the same with `?view=team`. Everything is either a figure of the release
 * as it is, an answer of the reader's own mirror, or a statement about these.
 */
export const TeamResult = z.object({
  view: ResultView,
  round: RoundRef,
  /** Of the configuration that was fixed when the round was launched. */
  fingerprint: Fingerprint,
  /** The closed round before it with the same statements, or more (`askedMore`); null when there is none. */
  previousRound: z.nullable(RoundRef),
  unit: z.object({ unitId: Id, name: z.string() }),
  /** Which of the two it is about; `unit` for a unit with nothing below it. */
  about: ResultGroup,
  /** Whether the other one of the two is there as well. */
  hasOther: z.boolean(),
  spokenFor: z.enum(SPOKEN_FOR),
  /** The group whose figures these are; null when there is none. */
  group: z.nullable(
    z.object({
      label: Localised,
      units: CoveredUnits,
      respondents: DisclosedRespondents,
      responseCaution: z.nullable(z.enum(['below-60', 'below-40'])),
    }),
  ),
  conclusion: ConclusionView,
  causes: z.array(CauseView),
  stance: StanceView,
  delegation: z.object({
    /** From 1 (the manager decides) to 5 (the team decides). */
    levels: z.array(z.object({ level: Rating, text: Localised })),
    /** Empty in a round that does not ask about them. */
    areas: z.array(AreaView),
    /** The last round before this one that asked about them, if this one does not; null if there is none. */
    askedIn: z.nullable(RoundRef),
  }),
  /** Empty in a round that does not ask about them. */
  convictions: z.array(ConvictionView),
  /** Empty in a round without any. */
  ownItems: z.array(OwnItemResult),
  /** Rounds with the same statements, or more of which these are taken, that speak for the same people, the oldest first; the last one is this round. */
  overTime: z.array(MomentView),
  proposals: z.array(ProposedActionView),
  /** Of the group for comments that the unit is in: it may be a larger one than that of the figures. */
  comments: disclosed(CommentsView),
});
export type TeamResult = z.infer<typeof TeamResult>;
