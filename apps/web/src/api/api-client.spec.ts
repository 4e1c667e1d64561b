import { TestBed } from '@angular/core/testing';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Roster } from '@leeway/contract';
import { ApiClient } from './api-client.js';
import { ApiFailure } from './api-failure.js';
import { Connection } from './connection.js';
import { answering, ok, problem } from './testing/answering.js';

const asking = async (): Promise<unknown> =>
  TestBed.inject(ApiClient)
    .get('/api/roster', Roster)
    .catch((error: unknown) => error);

const kindOf = (thrown: unknown): string => (thrown instanceof ApiFailure ? thrown.kind : 'no failure');

describe('a request to the api', () => {
  afterEach(() => TestBed.resetTestingModule());

  it('gives what the contract says', async () => {
    answering(ok({ people: 0, units: [] }));

    expect(await asking()).toEqual({ people: 0, units: [] });
  });

  it('does not hand on an answer outside the contract', async () => {
    answering(ok({ people: 'many', units: [] }));

    expect(kindOf(await asking())).toBe('unreadable');
  });

  it('carries the words of a problem', async () => {
    answering(problem(409, 'plan-changed'));

    const failure = await asking();

    expect(failure).toMatchObject({ kind: 'problem', status: 409, code: 'plan-changed' });
  });

  it('notices that the connection is lost, and that it is back', async () => {
    answering('no connection', ok({ people: 0, units: [] }));
    const { lost } = TestBed.inject(Connection);

    expect(kindOf(await asking())).toBe('offline');
    expect(lost()).toBe(true);

    await asking();
    expect(lost()).toBe(false);
  });

  it('notices that the session has ended', async () => {
    answering(problem(401, 'not-signed-in'));

    expect(kindOf(await asking())).toBe('expired');
    expect(TestBed.inject(Connection).expired()).toBe(true);
  });

  it('does not take a wrong password for an ended session', async () => {
    answering(problem(401, 'wrong-password'));
    const request = { method: 'POST', json: {}, beforeSignIn: true } as const;

    const failure: unknown = await TestBed.inject(ApiClient)
      .ask('/api/session', Roster, request)
      .catch((error: unknown) => error);

    expect(kindOf(failure)).toBe('problem');
    expect(TestBed.inject(Connection).expired()).toBe(false);
  });
});

describe('a download', () => {
  const downloading = async (): Promise<unknown> =>
    TestBed.inject(ApiClient)
      .download('/api/file')
      .catch((error: unknown) => error);
  const serving = (blob: () => Promise<Blob>): void => {
    const headers = new Headers({ 'content-disposition': 'attachment; filename="a.pdf"' });
    globalThis.fetch = () => Promise.resolve({ ok: true, status: 200, headers, blob } as Response);
  };

  afterEach(() => TestBed.resetTestingModule());

  it('gives the file and its name', async () => {
    const blob = new Blob(['%PDF']);
    serving(() => Promise.resolve(blob));

    expect(await downloading()).toEqual({ blob, name: 'a.pdf' });
  });

  it('never takes a refusal for the file', async () => {
    answering(problem(409, 'mirror-first'), problem(401, 'not-signed-in'));

    expect(await downloading()).toMatchObject({ kind: 'problem', code: 'mirror-first' });
    expect(kindOf(await downloading())).toBe('expired');
  });

  it('notices that the connection is lost on the way', async () => {
    serving(() => Promise.reject(new TypeError('network error')));

    expect(kindOf(await downloading())).toBe('offline');
  });
});
