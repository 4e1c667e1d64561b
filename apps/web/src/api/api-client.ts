import { Injectable, inject } from '@angular/core';
import { Problem } from '@leeway/contract';
import * as z from 'zod/mini';
import { ApiFailure } from './api-failure.js';
import { Connection } from './connection.js';
import { fileNameIn } from './file-name-in.js';

export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly json?: unknown;
  readonly csv?: Blob;
  readonly signal?: AbortSignal;
  /** For signing in, where 401 means "wrong password" and not "signed out meanwhile". */
  readonly beforeSignIn?: boolean;
  /** For what is public: the request carries no cookie, so nobody learns who looked. */
  readonly isAnonymous?: boolean;
}

/** A file that the server made, and what it calls it; null when it does not say. */
export interface ServedFile {
  readonly blob: Blob;
  readonly name: string | null;
}

/** The only way to the api. What comes back has been checked against the contract. */
@Injectable({ providedIn: 'root' })
export class ApiClient {
  readonly #connection = inject(Connection);

  get<T>(path: string, schema: z.core.$ZodType<T>, signal?: AbortSignal): Promise<T> {
    return this.ask(path, schema, signal === undefined ? { method: 'GET' } : { method: 'GET', signal });
  }

  /** @throws ApiFailure */
  async ask<T>(path: string, schema: z.core.$ZodType<T>, request: ApiRequest): Promise<T> {
    const response = await this.#send(path, request);
    const body = await readJson(response);
    if (!response.ok) throw this.#refusal(response.status, body, request);
    const parsed = z.safeParse(schema, body);
    if (!parsed.success) throw new ApiFailure('unreadable', response.status);
    return parsed.data;
  }

  /**
   * A file to save. As a link the browser would save a refusal as if it were the file.
   * @throws ApiFailure
   */
  download(path: string, signal?: AbortSignal): Promise<ServedFile> {
    return this.#file(path, signal === undefined ? { method: 'GET' } : { method: 'GET', signal });
  }

  /**
   * A file that is made for the asking, and not twice.
   * @throws ApiFailure
   */
  make(path: string, json: unknown): Promise<ServedFile> {
    return this.#file(path, { method: 'POST', json });
  }

  async #file(path: string, request: ApiRequest): Promise<ServedFile> {
    const response = await this.#send(path, request);
    if (!response.ok) throw this.#refusal(response.status, await readJson(response), request);
    try {
      return { blob: await response.blob(), name: fileNameIn(response.headers.get('content-disposition')) };
    } catch (error) {
      if (request.signal?.aborted === true) throw error;
      throw new ApiFailure('offline');
    }
  }

  async #send(path: string, request: ApiRequest): Promise<Response> {
    try {
      const response = await fetch(path, initOf(request));
      this.#connection.lost.set(false);
      return response;
    } catch (error) {
      if (request.signal?.aborted === true) throw error;
      this.#connection.lost.set(true);
      throw new ApiFailure('offline');
    }
  }

  #refusal(status: number, body: unknown, request: ApiRequest): ApiFailure {
    const problem = z.safeParse(Problem, body);
    if (status === 401 && request.beforeSignIn !== true) {
      this.#connection.expired.set(true);
      return new ApiFailure('expired', status, problem.success ? problem.data : null);
    }
    return problem.success
      ? new ApiFailure('problem', status, problem.data, body)
      : new ApiFailure('unreadable', status, null, body);
  }
}

function initOf({ method, json, csv, signal, isAnonymous }: ApiRequest): RequestInit {
  const init: RequestInit = {
    method,
    headers: { accept: 'application/json' },
    credentials: isAnonymous === true ? 'omit' : 'same-origin',
    cache: 'no-store',
  };
  if (signal !== undefined) init.signal = signal;
  if (csv !== undefined) return { ...init, body: csv, headers: { ...init.headers, 'content-type': 'text/csv' } };
  // Unsafe methods carry a JSON content type even without a body: the server takes it as a sign of our own page.
  if (method !== 'GET')
    return {
      ...init,
      body: JSON.stringify(json ?? {}),
      headers: { ...init.headers, 'content-type': 'application/json' },
    };
  return init;
}

async function readJson(response: Response): Promise<unknown> {
  if (response.status === 204) return null;
  try {
    return await response.json();
  } catch {
    return null;
  }
}
