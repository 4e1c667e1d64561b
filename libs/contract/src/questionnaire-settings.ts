import { MAX_OWN_ITEMS, MIN_AREAS, OWN_DIRECTIONS, QUESTIONNAIRE_MODULES } from '@leeway/trust-model';
import * as z from 'zod/mini';
import { Localised, RoundKindSchema } from './values.js';

export const QuestionnaireModuleSchema = z.enum(QUESTIONNAIRE_MODULES);
export type QuestionnaireModuleName = z.infer<typeof QuestionnaireModuleSchema>;
export const OwnDirectionSchema = z.enum(OWN_DIRECTIONS);
export type OwnDirectionName = z.infer<typeof OwnDirectionSchema>;

/** Fewer characters are no statement; more fit on no phone. */
export const OWN_STATEMENT_LENGTH = { min: 10, max: 160 } as const;

/** A statement in one language: one line, trimmed. */
export const OwnStatement = z
  .string()
  .check(
    z.trim(),
    z.minLength(OWN_STATEMENT_LENGTH.min),
    z.maxLength(OWN_STATEMENT_LENGTH.max),
    z.regex(/^[^\p{C}\u2028\u2029]*$/u),
  );

const isSet = (values: readonly string[]): boolean => new Set(values).size === values.length;

/** `PUT /api/questionnaire`: what the next launch asks. The four causes are always asked, and so are not in it. */
export const QuestionnaireSettings = z.object({
  modules: z.array(QuestionnaireModuleSchema).check(z.refine(isSet)),
  /** Areas of delegation, of those that the questionnaire has: none, or at least two. */
  areaIds: z.array(z.string().check(z.maxLength(64))).check(
    z.maxLength(20),
    z.refine(isSet),
    z.refine((ids) => ids.length === 0 || ids.length >= MIN_AREAS),
  ),
});
export type QuestionnaireSettings = z.infer<typeof QuestionnaireSettings>;

/** `POST /api/questionnaire/own-items`. The same wording twice is one statement. */
export const NewOwnItem = z.object({
  nl: OwnStatement,
  en: OwnStatement,
  direction: OwnDirectionSchema,
  /** The administrator confirms that the statement does not ask who somebody is. */
  asksNobodyWho: z.literal(true),
});
export type NewOwnItem = z.infer<typeof NewOwnItem>;

/** It follows from the wording: another wording is another statement, and the same one later is the same one again. */
export const OwnItemId = z.string().check(z.regex(/^[0-9a-f]{16}$/));

export const OwnItemView = z.object({ itemId: OwnItemId, text: Localised, direction: OwnDirectionSchema });
export type OwnItemView = z.infer<typeof OwnItemView>;

/** One part of the questionnaire: a module, or the causes, which always stay. */
const PartView = z.object({
  part: z.enum(['causes', ...QUESTIONNAIRE_MODULES]),
  /** The names of its scales. */
  scales: z.array(Localised),
  statements: z.array(z.object({ text: Localised, inPulse: z.boolean() })),
});
export type PartView = z.infer<typeof PartView>;

/** `GET /api/questionnaire`; every change answers with it as well. */
export const QuestionnaireView = z.object({
  chosen: QuestionnaireSettings,
  ownItems: z.array(OwnItemView).check(z.maxLength(MAX_OWN_ITEMS)),
  /** All that there is to choose from, in the order in which it is asked. */
  parts: z.array(PartView),
  areas: z.array(z.object({ areaId: z.string(), text: Localised })),
  /** The kinds of round that ask about areas of delegation at all. */
  areasIn: z.array(RoundKindSchema),
  /** What stands below a statement, and the two questions about an area. */
  labels: z.object({ nl: z.array(z.string()), en: z.array(z.string()) }),
  optOut: Localised,
  /** From 1 (the manager decides) to 5 (the team decides). */
  levels: z.array(Localised),
  openQuestion: Localised,
});
export type QuestionnaireView = z.infer<typeof QuestionnaireView>;
