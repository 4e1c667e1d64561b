import * as z from 'zod';

const Origin = z.string().refine(isOrigin, 'must be an origin such as https://ballots.example.org');

/** What the ballot box is configured with. */
export const BallotBoxEnvironment = z.object({
  /** The address to listen on. */
  HOST: z.string().min(1).default('127.0.0.1'),
  BALLOT_PORT: z.coerce.number().int().min(0).max(65_535).default(3001),
  BALLOT_BOX_DATABASE_URL: z.string().startsWith('postgres'),
  /** Where the survey page collects its credential. */
  API_ORIGIN: Origin.default('http://localhost:3000'),
  /** The built survey page; without it only the intake is served. */
  SURVEY_DIRECTORY: z.string().min(1).optional(),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(500).default(10),
  /** Shifts the clock in tests and demonstrations; refused in production. */
  CLOCK_FILE: z.string().min(1).optional(),
});
export type BallotBoxEnvironment = z.infer<typeof BallotBoxEnvironment>;

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}
