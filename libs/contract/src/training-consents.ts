import * as z from 'zod/mini';
import { Day } from './agreements.js';
import { Id } from './values.js';

/** What somebody who leads a unit lets one trainer see of it. Both are no until they say yes, and can change at any time. */
export const TrainingConsent = z.object({
  /** The team by name, with its figures. Without it the team is part of the whole at most. */
  byName: z.boolean(),
  /** The own view of the person who decides. */
  mirror: z.boolean(),
});
export type TrainingConsent = z.infer<typeof TrainingConsent>;

/** `GET /api/training-consents/:unitId`, for a unit that the person leads: the trainers who prepare something for it. */
export const TrainingConsents = z.object({
  trainers: z.array(
    z.object({
      accessId: Id,
      trainerName: z.string(),
      endsOn: Day,
      own: TrainingConsent,
      /** Whether the trainer sees the team by name: everybody who leads it has said yes. */
      isNamed: z.boolean(),
    }),
  ),
  /** How many lead this unit. */
  managers: z.int(),
});
export type TrainingConsents = z.infer<typeof TrainingConsents>;

/** `PUT /api/training-consents/:unitId/:accessId` with a `TrainingConsent`; answers with the list. */
