import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { merkleRoot, toBase64Url, toHex } from '@leeway/ballot/protocol';
import type { PublicRound } from '@leeway/contract';
import { type Answer, type Asked, answering, ok, problem } from '../api/testing/answering.js';
import { Connection } from '../api/connection.js';
import { LanguageStore } from '../language/language-store.js';
import { withTexts } from '../language/testing/with-texts.js';
import { PublicRoundPage } from './public-round-page.js';
import { ADDRESS, BALLOT_ORIGIN, DIRECTORY_TEXT, aCount, aPublicRound } from './testing/a-public-round.js';
import { withWebCrypto, withoutWebCrypto } from './testing/with-web-crypto.js';

const PATH = `/api/public/rounds/${ADDRESS.organisationId}/${ADDRESS.roundId}`;
const HASHES = [3, 1, 2].map((first) => new Uint8Array(32).fill(first));
const OWN = toHex(HASHES[1]!);
const LIST = { credentials: toBase64Url(Uint8Array.from(HASHES.flatMap((hash) => [...hash]))) };

const NOT_EXTENDED = ok({ extension: null });

interface Opened {
  readonly page: HTMLElement;
  readonly asked: Asked[];
  /** Waits until nothing is on its way any more. */
  readonly settle: () => Promise<void>;
  readonly paste: (text: string) => Promise<string>;
  readonly compare: () => Promise<string>;
}

async function opened(...answers: readonly Answer[]): Promise<Opened> {
  const asked = answering(...answers);
  const fixture = TestBed.createComponent(PublicRoundPage);
  fixture.componentRef.setInput('organisationId', ADDRESS.organisationId);
  fixture.componentRef.setInput('roundId', ADDRESS.roundId);
  const page = fixture.nativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 5));
    await fixture.whenStable();
  };
  await settle();
  const paste = async (text: string): Promise<string> => {
    const field = page.querySelector<HTMLTextAreaElement>('#receipt')!;
    field.value = text;
    field.dispatchEvent(new Event('input'));
    page.querySelector('form')?.dispatchEvent(new Event('submit'));
    await settle();
    return page.querySelector('lw-ballot-search')?.textContent ?? '';
  };
  const compare = async (): Promise<string> => {
    page.querySelector<HTMLButtonElement>('lw-fingerprint-check .button')?.click();
    await settle();
    return page.querySelector('lw-fingerprint-check [role=status]')?.textContent ?? '';
  };
  return { page, asked, settle, paste, compare };
}

async function aClosedRound(root?: string): Promise<PublicRound> {
  return aPublicRound({ closed: aCount(root ?? toHex(await merkleRoot(HASHES)), HASHES.length) });
}

beforeAll(withWebCrypto);

beforeEach(() => {
  withWebCrypto();
  TestBed.configureTestingModule({ providers: [...withTexts(), provideRouter([])] });
  TestBed.inject(LanguageStore).choose('en');
});

describe('the public page of a round', () => {
  it('shows what is fixed and, before closing, no number and nowhere to look', async () => {
    const { page } = await opened(ok(await aPublicRound({ state: 'open', tallyKeyHeldBy: 'trustee' })));

    expect(page.querySelector('h1')?.textContent).toBe('Voorjaar');
    expect(page.querySelector('.facts')?.textContent).toMatch(/at least 5 people.*from 8 answers.*works council/s);
    expect(page.querySelector('#counts')?.textContent).toContain('There is no result yet, for anybody.');
    expect(page.querySelectorAll('table, textarea')).toHaveLength(0);
  });

  it('says whether only a part of the organisation is asked', async () => {
    const { page } = await opened(ok(await aPublicRound({ state: 'open', asksPart: true })));
    expect(page.querySelector('.page-head .notice')?.textContent).toContain('a few teams only');
    const { page: whole } = await opened(ok(await aPublicRound({ state: 'open' })));
    expect(whole.textContent).not.toContain('a few teams only');
  });

  it('looks again while a closed round is being counted', async () => {
    const { page, settle } = await opened(ok(await aPublicRound({ state: 'closing' })), ok(await aClosedRound()));

    page.querySelector<HTMLButtonElement>('#counts button')?.click();
    await settle();

    expect(page.querySelector('table')).not.toBeNull();
  });

  it('shows after closing what became of the ballots, the invalid ones included', async () => {
    const { page } = await opened(ok(await aClosedRound()));

    const cells = [...page.querySelectorAll('tbody tr > *')].map((cell) => cell.textContent.trim());
    expect(cells).toEqual(['Team Noord', '9', '8', '7', '6', '2']);
    expect(page.querySelector('#counts')?.textContent).toContain('1 ballot that was received was invalid');
  });

  it.each([
    ['nobody has that address', problem(404, 'not-found')],
    ['the address is cut off', problem(400, 'bad-request')],
  ])('says that it does not know the round when %s', async (_when, answer) => {
    const { page } = await opened(answer);
    expect(page.querySelector('h1')?.textContent).toContain('don’t know this round');
  });

  it('says that the server cannot be reached, and tries again', async () => {
    const { page, settle } = await opened('no connection', ok(await aClosedRound()));
    expect(page.querySelector('[role=alert]')?.textContent).toContain('could not be reached');

    page.querySelector<HTMLButtonElement>('[role=alert] button')?.click();
    await settle();

    expect(page.querySelector('h1')?.textContent).toBe('Voorjaar');
  });
});

describe('comparing the fingerprint', () => {
  it('asks the ballot box itself, and finds the same words', async () => {
    const { asked, compare } = await opened(ok(await aClosedRound()), ok({ directory: DIRECTORY_TEXT }), NOT_EXTENDED);

    expect(await compare()).toContain('the same six words');
    expect(asked[1]?.path).toBe(`${BALLOT_ORIGIN}/rounds/${ADDRESS.organisationId}/${ADDRESS.roundId}/directory`);
  });

  it('says to stop when the ballot box keeps something else', async () => {
    const { compare } = await opened(ok(await aClosedRound()), ok({ directory: `${DIRECTORY_TEXT} ` }), NOT_EXTENDED);
    expect(await compare()).toContain('Stop: the six words differ');
  });

  it('says that nothing was compared when the ballot box is away, and not that our server is', async () => {
    const { compare } = await opened(ok(await aClosedRound()), 'no connection', NOT_EXTENDED);

    expect(await compare()).toContain('nothing was compared');
    expect(TestBed.inject(Connection).lost()).toBe(false);
  });

  it('says that nothing was checked where the browser cannot compute', async () => {
    const { asked, compare } = await opened(ok(await aClosedRound()));
    withoutWebCrypto();

    expect(await compare()).toContain('Nothing was checked');
    expect(asked).toHaveLength(1);
  });
});

describe('looking one’s ballot up', () => {
  it('finds it, asks for the whole list, and tells nobody the code', async () => {
    const { asked, paste } = await opened(ok(await aClosedRound()), ok(LIST));

    expect(await paste(`Code: ${OWN}\n`)).toContain('Your ballot is in the list of counted ballots');
    expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([`GET ${PATH}`, `GET ${PATH}/credentials`]);
    const sent = jestCalls();
    expect(sent).not.toContain(OWN.slice(0, 16));
    expect(sent).not.toContain('same-origin');
    expect(sent.match(/"credentials":"omit"/g)).toHaveLength(2);
  });

  it('says what it can mean, and what to do, when it is not there', async () => {
    const { paste } = await opened(ok(await aClosedRound()), ok(LIST));
    expect(await paste('0123 4567 89ab cdef')).toMatch(/not in the list.*another round.*works council/s);
  });

  it('raises the alarm when the list does not belong to the root, whether or not the code is in it', async () => {
    const { paste } = await opened(ok(await aClosedRound('f'.repeat(64))), ok(LIST));

    const words = await paste(OWN);

    expect(words).toContain('does not belong to the published root');
    expect(words).not.toContain('Your ballot is in the list');
  });

  it('asks nothing when there is no code in what was pasted, or it is of another round', async () => {
    const { asked, paste } = await opened(ok(await aClosedRound()));

    expect(await paste('no idea')).toContain('This is no receipt code');
    expect(await paste('  ')).toContain('Paste a code first');
    expect(await paste(`Code: ${OWN}\nFingerprint: one two three four five six`)).toContain('of another round');
    expect(asked).toHaveLength(1);
  });

  it('finds it in a receipt of this round', async () => {
    const round = await aClosedRound();
    const { paste } = await opened(ok(round), ok(LIST));
    expect(await paste(`Code: ${OWN}\nFingerprint: ${round.fingerprint.words}`)).toContain(
      'Your ballot is in the list',
    );
  });

  it('can be tried again after a lost connection', async () => {
    const { page, paste, settle } = await opened(ok(await aClosedRound()), 'no connection', ok(LIST));
    expect(await paste(OWN)).toContain('could not be reached');

    page.querySelector<HTMLButtonElement>('lw-failure-notice button')?.click();
    await settle();

    expect(page.querySelector('lw-ballot-search')?.textContent).toContain('Your ballot is in the list');
  });
});

/** Everything that was given to `fetch`, as text. */
function jestCalls(): string {
  return JSON.stringify((globalThis.fetch as unknown as { mock: { calls: unknown[] } }).mock.calls);
}
