import * as z from 'zod';

/** A key that secrets in the database are sealed with. */
export interface SecretKey {
  readonly id: string;
  readonly bytes: Buffer;
}

const origin = z.url({ protocol: /^https?$/, error: 'must be an origin such as https://leeway.example' });
const secret = z.string({ error: 'is missing' }).min(32, 'must have at least 32 characters');
const KEY_BYTES = 32;
/** `name:base64url,name:base64url`: the first one seals, the others only open what they sealed before. */
const secretKeys = z
  .string()
  .default('')
  .transform((list, context): readonly SecretKey[] =>
    list
      .split(',')
      .filter((entry) => entry.trim() !== '')
      .map((entry) => {
        const [id = '', key = ''] = entry.trim().split(':');
        const bytes = Buffer.from(key, 'base64url');
        if (!/^[\w-]{1,40}$/.test(id) || bytes.length !== KEY_BYTES) {
          context.addIssue({ code: 'custom', message: 'must be like 2026:<32 bytes in base64url>' });
        }
        return { id, bytes };
      }),
  );
const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((value) => value === 'true');

/** Left out or empty, as a compose file passes on what is not set. */
const unlessEmpty = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

/** The environment of the api. Refuses what would be unsafe in production. */
export const settingsSchema = z
  .object({
    NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
    HOST: z.string().default('127.0.0.1'),
    /** 0 lets the system choose. */
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    API_DATABASE_URL: z.string({ error: 'is missing' }).min(1, 'is empty'),
    DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(500).default(10),
    API_ORIGIN: origin.default('http://localhost:3000'),
    BALLOT_ORIGIN: origin.default('http://localhost:3001'),
    SESSION_SECRET: secret,
    TALLY_TOKEN: secret,
    CLIENT_SECRET_KEYS: secretKeys,
    KEY_DIRECTORY: z.string({ error: 'is missing' }).min(1, 'is empty'),
    KEY_COPY_DIRECTORY: z.string({ error: 'is missing' }).min(1, 'is empty'),
    /** Lets whoever knows it make the first organisation on the pages. */
    SETUP_CODE: secret.optional(),
    DEMO: flag,
    CLOCK_FILE: z.string().optional(),
    SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be like smtp://mail.example:587' }).optional(),
    MAIL_FROM: z.string().default('Leeway <leeway@localhost>'),
    /** Where mail servers report what they could not deliver; by default the address of `MAIL_FROM`. */
    BOUNCE_ADDRESS: unlessEmpty(z.email('must be an address such as bounces@leeway.example')),
    /** For what hands such reports in. Without it nothing takes them. */
    BOUNCE_TOKEN: unlessEmpty(secret),
    WEB_DIRECTORY: z.string().optional(),
  })
  .superRefine((settings, context) => {
    if (settings.NODE_ENV !== 'production') return;
    if (settings.DEMO) {
      context.addIssue({ code: 'custom', path: ['DEMO'], message: 'lets anybody in and is refused in production' });
    }
    if (settings.CLOCK_FILE !== undefined) {
      context.addIssue({ code: 'custom', path: ['CLOCK_FILE'], message: 'is for tests and is refused in production' });
    }
  });

export type Settings = z.output<typeof settingsSchema>;
