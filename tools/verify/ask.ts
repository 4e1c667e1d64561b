import { PlainError } from '../terminal/plain-error.ts';

const TIMEOUT_MS = 20_000;

/** As a browser would ask, so that a server does not see at a glance that it is being checked. */
const AS_A_BROWSER = {
  'user-agent':
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
  accept: '*/*',
  'accept-language': 'nl,en;q=0.8',
};

export interface Served {
  readonly status: number;
  readonly headers: Headers;
  /** What a browser would have after decompressing; null if it could not. */
  readonly bytes: Buffer | null;
}

/**
 * What a server answers; redirects are not followed.
 * @throws PlainError when it does not answer at all
 */
export const ask = async (origin: string, path: string, encodings: string): Promise<Served> => {
  let response: Response;
  try {
    response = await fetch(`${origin}${path}`, {
      headers: { ...AS_A_BROWSER, 'accept-encoding': encodings },
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (error) {
    throw new PlainError(`Nothing answers at ${origin}: ${reasonOf(error)}.`);
  }
  const bytes = await response.arrayBuffer().then(Buffer.from, () => null);
  return { status: response.status, headers: response.headers, bytes };
};

/** Of what fetch throws, the reason is inside. */
const reasonOf = (error: unknown): string => {
  const { cause = error } = error as { cause?: unknown };
  const { code, message } = cause as { code?: unknown; message?: unknown };
  return typeof code === 'string' ? code : String(message);
};
