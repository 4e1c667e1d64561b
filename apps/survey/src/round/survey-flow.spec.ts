import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { credentialEntry, type CredentialRecord } from '../credential/credential-record.js';
import { DeviceStore } from '../credential/device-store.js';
import { Languages } from '../language/languages.js';
import { TEXTS } from '../language/texts-en.js';
import { answerEntry } from '../statements/answer-record.js';
import { NO_ANSWERS, withRating } from '../statements/answers.js';
import { A_QUESTIONNAIRE } from '../testing/a-questionnaire.js';
import { ADeviceWithoutCrypto } from '../testing/a-device-without-crypto.js';
import { knownRounds } from './known-rounds.js';
import { SurveyEntry } from './survey-entry.js';
import { SurveyFlow } from './survey-flow.js';

const REF = { organisationId: '11111111-1111-4111-8111-111111111111', roundId: '33333333-3333-4333-8333-333333333333' };
const PATH = `${REF.organisationId}/${REF.roundId}`;
const TOKEN = 'secrettokensecrettoken';

let state: string;
let isDown: boolean;
let asked: string[];
let flow: SurveyFlow;
let entry: SurveyEntry;
let store: DeviceStore;

/** The ballot box's public half; the api stays away, so that no credential comes. */
async function ballotBox(url: string): Promise<Response> {
  asked.push(url);
  const answers: Record<string, unknown> = {
    [`/rounds/${PATH}`]: {
      apiOrigin: 'https://api.example',
      state,
      directory: JSON.stringify({ round: { kind: 'pulse', name: 'Spring' }, questionnaire: { sha256: '' } }),
      questionnaire: JSON.stringify(A_QUESTIONNAIRE),
    },
  };
  if (isDown || url.startsWith('https://api.example')) {
    throw new TypeError('Failed to fetch');
  }
  const answer = answers[url];
  return {
    ok: answer !== undefined,
    status: answer === undefined ? 404 : 200,
    json: () => Promise.resolve(answer ?? { code: 'unknown-round' }),
  } as Response;
}

beforeEach(() => {
  state = 'open';
  isDown = false;
  asked = [];
  globalThis.fetch = ballotBox as typeof fetch;
  AbortSignal.timeout = () => new AbortController().signal;
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] });
  TestBed.configureTestingModule({
    providers: [
      { provide: DeviceStore, useClass: ADeviceWithoutCrypto },
      { provide: Languages, useFactory: () => new Languages('en', TEXTS) },
    ],
  });
  store = TestBed.inject(DeviceStore);
  flow = TestBed.inject(SurveyFlow);
  entry = TestBed.inject(SurveyEntry);
});
afterEach(() => {
  jest.useRealTimers();
  history.replaceState(null, '', '/');
});

const openAt = (fragment: string) => {
  history.replaceState(null, '', `/${fragment}`);
  return entry.open();
};

describe('SurveyFlow', () => {
  it('takes the token out of the address bar before anything is asked', async () => {
    const opening = openAt(`#/c/${PATH}/${TOKEN}`);
    expect(location.href).not.toContain(TOKEN);
    expect(asked).toEqual([]);
    await opening;
    expect(location.hash).toBe(`#/r/${PATH}`);
    expect(await store.read<CredentialRecord>(credentialEntry(REF))).toMatchObject({ token: TOKEN });
    expect(asked.join()).not.toContain(TOKEN);
  });

  it('remembers the round for the start page', async () => {
    await openAt(`#/c/${PATH}/${TOKEN}`);
    expect(await knownRounds(store)).toEqual([{ fragment: `#/r/${PATH}`, name: 'Spring' }]);
  });

  it('keeps no token once the credentials are here', async () => {
    await store.write(credentialEntry(REF), { credentials: [{}, {}], token: null });
    await openAt(`#/c/${PATH}/${TOKEN}`);
    expect(await store.read<CredentialRecord>(credentialEntry(REF))).toMatchObject({ token: null });
  });

  it('begins with the promise', async () => {
    await openAt(`#/c/${PATH}/${TOKEN}`);
    expect(flow.page()).toEqual({ name: 'promise' });
  });

  it('goes on at the screen where it was left', async () => {
    const answers = withRating(NO_ANSWERS, 'cl1', 4);
    await store.write(answerEntry(REF), { answers, position: 1, movesOnByItself: true, roundName: 'Spring' });
    await openAt(`#/r/${PATH}`);
    expect(flow.page()).toEqual({ name: 'step', index: 1 });
  });

  it('shows the promise, not the questions, before the round opens', async () => {
    state = 'not-yet-open';
    await store.write(answerEntry(REF), { answers: NO_ANSWERS, position: 1, movesOnByItself: true, roundName: '' });
    await openAt(`#/r/${PATH}`);
    expect(flow.page()).toEqual({ name: 'promise' });
  });

  it('says that a round is closed, and asks for no credential', async () => {
    state = 'closed';
    await openAt(`#/c/${PATH}/${TOKEN}`);
    expect(flow.page()).toEqual({ name: 'closed' });
    expect(asked.join()).not.toContain('api.example');
  });

  it('shows where to find the link to those who have none', async () => {
    await openAt('');
    expect(flow.page()).toEqual({ name: 'start' });
  });

  it('says that a link is damaged, a round unknown, the ballot box away', async () => {
    await openAt('#/c/half-a-link');
    expect(flow.page()).toEqual({ name: 'stopped', reason: 'damaged-link' });
    await openAt(`#/r/${PATH.replaceAll('3', '4')}`);
    expect(flow.page()).toEqual({ name: 'stopped', reason: 'unknown-round' });
    isDown = true;
    await openAt(`#/r/${PATH}`);
    expect(flow.page()).toEqual({ name: 'stopped', reason: 'ballot-box-unreachable' });
  });

  it('goes nowhere with the back button while no round is open', () => {
    flow.arrive({ name: 'card' });
    dispatchEvent(new PopStateEvent('popstate', { state: { name: 'check' } }));
    expect(flow.page()).toEqual({ name: 'card' });
  });

  it('goes back one screen with the back button of the browser', async () => {
    await openAt(`#/r/${PATH}`);
    flow.start();
    flow.next(0);
    expect(flow.page()).toEqual({ name: 'step', index: 1 });
    dispatchEvent(new PopStateEvent('popstate', { state: { name: 'step', index: 0 } }));
    expect(flow.page()).toEqual({ name: 'step', index: 0 });
  });
});
