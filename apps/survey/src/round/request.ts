/** What came of a request. Outages and overload are one case: the same thing helps against both, trying again. */
export type Answered<T> =
  { status: 'ok'; value: T } | { status: 'refused'; httpStatus: number; code: string } | { status: 'unreachable' };

const TIMEOUT_MS = 30_000;
const TOO_MANY_REQUESTS = 429;
const TIMED_OUT = 408;
const SERVER_ERRORS = 500;

export interface RequestBody {
  method: 'POST' | 'PUT';
  json: unknown;
}

/** A request that carries no cookie and no referrer, whatever else this browser knows about the server. */
export async function requestJson<T>(url: string, body?: RequestBody): Promise<Answered<T>> {
  try {
    const response = await fetch(url, {
      method: body?.method ?? 'GET',
      ...(body && { body: JSON.stringify(body.json), headers: { 'content-type': 'application/json' } }),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return response.ok ? { status: 'ok', value: (await response.json()) as T } : await refusal(response);
  } catch {
    return { status: 'unreachable' };
  }
}

async function refusal(response: Response): Promise<Answered<never>> {
  const httpStatus = response.status;
  if (httpStatus >= SERVER_ERRORS || httpStatus === TOO_MANY_REQUESTS || httpStatus === TIMED_OUT) {
    return { status: 'unreachable' };
  }
  const problem: unknown = await response.json().catch(() => null);
  const code = typeof problem === 'object' && problem !== null && 'code' in problem ? String(problem.code) : '';
  return { status: 'refused', httpStatus, code };
}
