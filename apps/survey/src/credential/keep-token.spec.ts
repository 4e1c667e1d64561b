import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { clear, createStore } from 'idb-keyval';
import { REF } from '../testing/a-round.js';
import { EMPTY_CREDENTIAL_RECORD, credentialEntry, type CredentialRecord } from './credential-record.js';
import { DeviceStore } from './device-store.js';
import { hashOfLink, keepToken } from './keep-token.js';

const MINE = 'mine-mine_mine-mine-mine-mine-mine-mine-mine';
const THEIRS = 'theirs-theirs-theirs-theirs-theirs-theirs-th';
const store = new DeviceStore();
const kept = () => store.read<CredentialRecord>(credentialEntry(REF));
const withCredentials = async (linkHash: string | null) =>
  store.write(credentialEntry(REF), { ...EMPTY_CREDENTIAL_RECORD, credentials: [{}, {}], linkHash });

afterEach(() => clear(createStore('leeway-survey', 'sealed')));

describe('keepToken', () => {
  it('keeps the token of a link until the credentials are here', async () => {
    expect(await keepToken(store, REF, MINE)).toBe('kept');
    expect(await kept()).toMatchObject({ token: MINE, linkHash: await hashOfLink(MINE) });
  });

  it('keeps none when the same link is opened again with the credentials here', async () => {
    await withCredentials(await hashOfLink(MINE));
    expect(await keepToken(store, REF, MINE)).toBe('kept');
    expect(await kept()).toMatchObject({ token: null });
  });

  it('changes nothing when the credentials came by somebody else’s link', async () => {
    await withCredentials(await hashOfLink(THEIRS));
    const before = await kept();
    expect(await keepToken(store, REF, MINE)).toBe('other-person');
    expect(await kept()).toEqual(before);
  });

  it('knows a person again whose credentials were collected ahead, by the hash of the mailed link', async () => {
    await keepToken(store, REF, 'handed-over-for-a-while', await hashOfLink(MINE));
    await withCredentials((await kept())!.linkHash);
    expect(await keepToken(store, REF, MINE)).toBe('kept');
    expect(await keepToken(store, REF, THEIRS)).toBe('other-person');
  });
});

describe('hashOfLink', () => {
  it('takes a link that was cut off as well, for the api to refuse', async () => {
    expect(await hashOfLink('cut-off-at-a-wrong-pl')).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });

  it('is the hash of the token’s bytes, which the api keeps in place of the token', async () => {
    const expected = createHash('sha256').update(Buffer.from(MINE, 'base64url')).digest('base64url');
    expect(await hashOfLink(MINE)).toBe(expected);
  });
});
