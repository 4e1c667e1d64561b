import { jest } from '@jest/globals';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** What a request is answered with: a status and JSON, or no connection at all. */
export type Answer = { readonly status: number; readonly json: unknown } | 'no connection';

/** Puts answers in the place of the network, one per request in order; gives the list of what was asked. */
export function answering(...answers: readonly Answer[]): Asked[] {
  const asked: Asked[] = [];
  const waiting = [...answers];
  globalThis.fetch = jest.fn((path: string | URL | Request, init?: RequestInit) => {
    asked.push({ method: init?.method ?? 'GET', path: String(path), body: init?.body ?? null });
    const answer = waiting.shift();
    if (answer === undefined) throw new Error(`nothing prepared for ${String(path)}`);
    if (answer === 'no connection') return Promise.reject(new TypeError('Failed to fetch'));
    const { status, json } = answer;
    return Promise.resolve({ ok: status < 400, status, json: () => Promise.resolve(json) } as Response);
  }) as typeof fetch;
  return asked;
}

export function ok(json: unknown): Answer {
  return { status: 200, json };
}

export function problem(status: number, code: string): Answer {
  return {
    status,
    json: { type: 'about:blank', title: code, status, code, message: { nl: `nl ${code}`, en: `en ${code}` } },
  };
}
