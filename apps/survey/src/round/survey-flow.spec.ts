import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { CredentialKeeper } from '../credential/credential-keeper.js';
import { credentialEntry, type CredentialRecord } from '../credential/credential-record.js';
import { DeviceStore } from '../credential/device-store.js';
import { EMPTY_HAND_IN_RECORD, handInEntry } from '../hand-in/hand-in-record.js';
import { Languages } from '../language/languages.js';
import { TEXTS } from '../language/texts-en.js';
import { answerEntry } from '../statements/answer-record.js';
import { NO_ANSWERS, withRating } from '../statements/answers.js';
import type { Questionnaire, RoundKind } from '../statements/questionnaire.js';
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
let questionnaire: Questionnaire;
let kind: RoundKind;
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
      directory: JSON.stringify({
        round: { kind, name: 'Spring' },
        questionnaire: { sha256: '' },
        blocks: [
          { id: 'block-north', groupUnitIds: ['north'] },
          { id: 'block-south', groupUnitIds: ['south'] },
          { id: 'block-rest', groupUnitIds: ['north', 'west'] },
        ],
      }),
      questionnaire: JSON.stringify(questionnaire),
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
  questionnaire = A_QUESTIONNAIRE;
  kind = 'pulse';
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
afterEach(async () => {
  jest.useRealTimers();
  // What is loaded on the side for later comes, or fails, before the environment is gone.
  await new Promise((resolve) => setTimeout(resolve));
  await Promise.allSettled([import('../credential/sealed-work.js'), import('../late-pages.js')]);
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

describe('a follow-up statement', () => {
  const ids = () => flow.steps().map(({ id }) => id);
  const followUp = (unitId: string) => ({ id: 'fu-talk', unitId, nl: `gesprek ${unitId}`, en: `talk ${unitId}` });
  const openFor = async (blockId: string | null) => {
    questionnaire = { ...A_QUESTIONNAIRE, followUps: [followUp('north'), followUp('east')] };
    await store.write(credentialEntry(REF), { blockId, credentials: [{}, {}], token: null });
    await openAt(`#/r/${PATH}`);
  };

  it('is asked of the block of its unit, after the statements', async () => {
    await openFor('block-north');
    expect(ids()).toEqual(['cl1', 'cl3', 'fu-talk', 'comment']);
    expect(flow.steps()[2]).toMatchObject({ kind: 'statement', text: { en: 'talk north' } });
  });

  it('comes before the areas of delegation', async () => {
    kind = 'baseline';
    await openFor('block-north');
    expect(ids()).toEqual(['cl1', 'cl2', 'cl3', 'op1', 'fu-talk', 'planning', 'spending', 'comment']);
  });

  it.each(['block-south', 'block-rest', null])('is not asked of %s', async (blockId) => {
    await openFor(blockId);
    expect(ids()).toEqual(['cl1', 'cl3', 'comment']);
  });

  it('is asked as soon as the block is known', async () => {
    await openFor(null);
    TestBed.inject(CredentialKeeper).blockId.set('block-north');
    expect(ids()).toEqual(['cl1', 'cl3', 'fu-talk', 'comment']);
  });

  it('is a screen like any other for whoever comes back to it', async () => {
    await store.write(answerEntry(REF), { answers: NO_ANSWERS, position: 3, movesOnByItself: true, roundName: '' });
    await openFor('block-north');
    expect(flow.page()).toEqual({ name: 'step', index: 3 });
    expect(flow.step()?.id).toBe('comment');
  });

  it('is in what is handed in, so that there is nothing new for whoever comes back', async () => {
    const answers = { ...NO_ANSWERS, ratings: { cl1: 4, 'fu-talk': 2 } };
    await store.write(answerEntry(REF), { answers, position: 4, movesOnByItself: true, roundName: '' });
    const content = JSON.stringify({ ratings: { cl1: 4, 'fu-talk': 2 } });
    await store.write(handInEntry(REF, 'ratings'), { ...EMPTY_HAND_IN_RECORD, version: 1, acknowledged: 1, content });
    await openFor('block-north');
    expect(flow.page()).toEqual({ name: 'receipt' });
  });
});
