import * as z from 'zod';

/** What the tally is configured with. */
export const TallyEnvironment = z.object({
  TALLY_DATABASE_URL: z.string().startsWith('postgres'),
  /** Where the tally asks for work; nothing ever connects to the tally. */
  API_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:3000'),
  TALLY_TOKEN: z.string().min(32),
  /** The two places of the tally keys; neither may be inside the database or its backups. */
  KEY_DIRECTORY: z.string().min(1),
  KEY_COPY_DIRECTORY: z.string().min(1),
  TALLY_INTERVAL_MS: z.coerce.number().int().min(10).max(600_000).default(1000),
  /** Shifts the clock in tests and demonstrations; refused in production. */
  CLOCK_FILE: z.string().min(1).optional(),
});
export type TallyEnvironment = z.infer<typeof TallyEnvironment>;
