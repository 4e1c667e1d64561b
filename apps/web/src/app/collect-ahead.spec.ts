import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { HandOver, Session } from '@leeway/contract';
import { type Asked, answering, ok } from '../api/testing/answering.js';
import { withTexts } from '../language/testing/with-texts.js';
import { CollectAhead } from './collect-ahead.js';
import { SessionStore } from './session-store.js';

const ORGANISATION_ID = '11111111-1111-4111-8111-111111111111';
const ROUND_ID = '33333333-3333-4333-8333-333333333333';
const BALLOT_ORIGIN = 'http://localhost:3001';

const person: Session['person'] = {
  memberId: '22222222-2222-4222-8222-222222222222',
  name: 'Eva',
  email: 'eva@linde.example',
  roles: ['employee'],
  language: 'en',
  organisation: { id: ORGANISATION_ID, name: 'Linde', timeZone: 'Europe/Amsterdam' },
  leads: [],
};

const handOver = (change: Partial<HandOver> = {}): HandOver => ({
  ballotOrigin: BALLOT_ORIGIN,
  organisationId: ORGANISATION_ID,
  rounds: [{ roundId: ROUND_ID, token: 'token', linkHash: 'hash' }],
  ...change,
});

const frame = () => document.querySelector('iframe');

async function visited(session: Session, answer: HandOver): Promise<Asked[]> {
  const asked = answering(ok(session), ok(answer));
  await TestBed.inject(SessionStore).load();
  TestBed.inject(CollectAhead);
  TestBed.tick();
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 2));
  return asked;
}

beforeEach(() => {
  TestBed.configureTestingModule({ providers: withTexts() });
});
afterEach(() => frame()?.remove());

describe('CollectAhead', () => {
  it('gives what waits to a hidden frame of the ballot box, in the fragment', async () => {
    await visited({ person, demo: null }, handOver());
    expect(frame()?.hidden).toBe(true);
    expect(frame()?.src).toBe(`${BALLOT_ORIGIN}/ahead#/${ORGANISATION_ID}/${ROUND_ID}.token.hash`);
  });

  it('takes the frame away when it has collected, and for nobody else’s word', async () => {
    await visited({ person, demo: null }, handOver());
    const source = frame()?.contentWindow ?? null;
    dispatchEvent(new MessageEvent('message', { origin: 'http://other.example', source }));
    expect(frame()).not.toBeNull();
    dispatchEvent(new MessageEvent('message', { origin: BALLOT_ORIGIN, source }));
    expect(frame()).toBeNull();
  });

  it('opens none when nothing waits, or on another site', async () => {
    await visited({ person, demo: null }, handOver({ rounds: [] }));
    expect(frame()).toBeNull();
    TestBed.resetTestingModule().configureTestingModule({ providers: withTexts() });
    await visited({ person, demo: null }, handOver({ ballotOrigin: 'https://ballots.other.example' }));
    expect(frame()).toBeNull();
  });

  it.each<[string, Session]>([
    ['nobody is signed in', { person: null, demo: null }],
    ['it is the demo, where one browser is everybody', { person, demo: [] }],
  ])('asks for nothing when %s', async (_, session) => {
    const asked = await visited(session, handOver());
    expect(asked.map(({ path }) => path)).toEqual(['/api/session']);
    expect(frame()).toBeNull();
  });
});
