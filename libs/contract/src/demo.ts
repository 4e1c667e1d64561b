import * as z from 'zod/mini';
import { MAILING_KINDS } from './rounds.js';
import { Id } from './values.js';

/** A mail of the demo organisation, shown instead of being sent. */
export const DemoMail = z.object({
  messageId: Id,
  /** Of a round, to who takes part; or to an administrator or a trainer, about a series or about check-backs. */
  kind: z.enum([...MAILING_KINDS, 'series', 'check-backs']),
  to: z.string(),
  toName: z.string(),
  subject: z.string(),
  text: z.string(),
  /** The one link in it that a reader would follow. */
  link: z.nullable(z.string()),
});
export type DemoMail = z.infer<typeof DemoMail>;

/** `GET /api/demo/inbox?roundId=`: in demo mode only. With a round, only what is about it. */
export const DemoInbox = z.object({ mails: z.array(DemoMail) });
export type DemoInbox = z.infer<typeof DemoInbox>;
