import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { clear, createStore } from 'idb-keyval';
import { credentialEntry, passEntry } from '../credential/credential-record.js';
import { DeviceStore } from '../credential/device-store.js';
import { handInEntry } from '../hand-in/hand-in-record.js';
import { laterEntry } from '../hand-in/later.js';
import { answerEntry } from '../statements/answer-record.js';
import { REF } from '../testing/a-round.js';
import { forgetRound, knownRounds } from './known-rounds.js';

const OTHER = { ...REF, roundId: '44444444-4444-4444-8444-444444444444' };
const store = new DeviceStore();

afterEach(() => clear(createStore('leeway-survey', 'sealed')));

describe('forgetRound', () => {
  it('removes all of a round and the pass of whoever it was, and leaves other rounds', async () => {
    const own = [credentialEntry(REF), answerEntry(REF), handInEntry(REF, 'ratings'), handInEntry(REF, 'comment')];
    for (const name of [...own, laterEntry(REF), passEntry(REF.organisationId), answerEntry(OTHER)]) {
      await store.write(name, { roundName: name });
    }
    await forgetRound(store, REF);
    expect(await store.names()).toEqual([answerEntry(OTHER)]);
  });
});

describe('knownRounds', () => {
  it('lists by name the rounds of which this device remembers something', async () => {
    await store.write(answerEntry(REF), { roundName: 'Spring' });
    await store.write(answerEntry(OTHER), { roundName: 'Autumn' });
    await store.write(passEntry(REF.organisationId), 'pass');
    expect((await knownRounds(store)).map(({ name }) => name)).toEqual(['Autumn', 'Spring']);
  });
});
