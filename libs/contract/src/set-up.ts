import * as z from 'zod/mini';
import { LanguageSchema, Name } from './values.js';

/** `GET /api/set-up`: whether this installation waits for its first organisation. */
export const SetUpOffer = z.object({ wanted: z.boolean() });
export type SetUpOffer = z.infer<typeof SetUpOffer>;

/**
 * `POST /api/set-up`: makes the first organisation with its administrator, and signs them in. 403 `wrong-set-up-code`; 409
 * `already-set-up` once there is an organisation, also for a repeat; 422 `bad-address`, `password-too-short`, `password-too-common`.
 */
export const SetUp = z.object({
  /** `SETUP_CODE` of the installation: whoever has started it has seen it. */
  code: z.string().check(z.minLength(1), z.maxLength(200)),
  organisation: Name,
  firstName: Name,
  lastName: Name,
  email: z.string().check(z.trim(), z.toLowerCase(), z.minLength(3), z.maxLength(320)),
  password: z.string().check(z.minLength(1), z.maxLength(1000)),
  language: LanguageSchema,
});
export type SetUp = z.infer<typeof SetUp>;

/** `GET /api/first-steps`: how far an organisation is on its way to a first round; for the administrator. */
export const FirstSteps = z.object({
  /** Active people who belong to a unit. */
  people: z.int(),
  /** Of them, who lead a unit. */
  managers: z.int(),
  /** Rounds that were ever launched, also those that were called off. */
  rounds: z.int(),
});
export type FirstSteps = z.infer<typeof FirstSteps>;
