import * as z from 'zod/mini';
import { DisclosedFigure, RoundRef } from './results.js';
import { Id, Localised } from './values.js';

/** A day without a time, e.g. `2026-03-31`. */
export const Day = z.iso.date();

/** Typed by a person: trimmed, and without the one character that no database can keep. */
const typed = (minimum: number, maximum: number) =>
  z.string().check(
    z.trim(),
    z.minLength(minimum),
    z.maxLength(maximum),
    z.refine((text) => !text.includes('\0')),
  );

/** What became of it. `open`: not decided yet; `stopped`: the team let it go on purpose. */
export const AGREEMENT_STATES = ['open', 'kept', 'adjusted', 'stopped'] as const;

/** What one of its leaders and the team agreed on. */
export const AgreementDraft = z.object({
  /** Of the playbook. */
  actionId: z.string().check(z.minLength(1), z.maxLength(64)),
  /** What exactly was agreed, in the team's own words. */
  note: typed(0, 500),
  /** Who takes care of it: a name or a role that the team understands. */
  owner: typed(1, 100),
  /** By when it is looked at together. */
  dueOn: Day,
  /** Whether the next round asks the team if it is felt. The statement is then part of the published questionnaire. */
  askTeam: z.boolean(),
});
export type AgreementDraft = z.infer<typeof AgreementDraft>;

/** Where the follow-up stands. */
export const FollowUpView = z.discriminatedUnion('status', [
  /** The agreement does not ask for it. */
  z.object({ status: z.literal('not-wanted') }),
  /** The next round asks it, if the team is then a group of its own. */
  z.object({ status: z.literal('next-round') }),
  /** A round that is running asks it. */
  z.object({ status: z.literal('being-asked'), roundName: z.string() }),
  /** What the team answered, as it was released. */
  z.object({ status: z.literal('answered'), round: RoundRef, figure: DisclosedFigure }),
]);
export type FollowUpView = z.infer<typeof FollowUpView>;

export const AgreementView = z.extend(AgreementDraft, {
  agreementId: Id,
  state: z.enum(AGREEMENT_STATES),
  title: Localised,
  /** The statement of the follow-up. */
  check: Localised,
  followUp: FollowUpView,
});
export type AgreementView = z.infer<typeof AgreementView>;

/**
 * `GET /api/agreements/:unitId`, for a unit that the person leads: what is open first, then by date. Everybody who leads
 * the unit sees and changes the same list; nobody else does.
 */
export const AgreementList = z.object({ agreements: z.array(AgreementView) });
export type AgreementList = z.infer<typeof AgreementList>;

/** `PUT /api/agreements/:unitId/:agreementId` with a draft, under an id that the browser made; answers with the list. */
/** `PUT /api/agreements/:unitId/:agreementId/state`; answers with the list. `DELETE …/:agreementId` takes one back that no round has asked about. */
export const AgreementState = z.object({ state: z.enum(AGREEMENT_STATES) });
export type AgreementState = z.infer<typeof AgreementState>;
