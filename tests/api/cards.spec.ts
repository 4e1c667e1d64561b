import { createHash, randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { finalizeCredential } from '@leeway/ballot/client';
import { membersHash, parseDirectory, PURPOSES, type Purpose } from '@leeway/ballot/protocol';
import { verifyCredential } from '@leeway/ballot/server';
import * as contract from '@leeway/contract';
import type { CardsMade, HandOver, LinkOpened, LinkOpening, Problem, PublicRound, RoundView } from '@leeway/contract';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { aLaunch, aLaunchedRound, tokenOf } from '../support/a-launched-round.ts';
import { insertRelease } from '../support/a-release.ts';
import { anOrganisation, PASSWORD, type TestOrganisation } from '../support/an-organisation.ts';
import { blockOf, cardLinksOf, cardsPath, openingOf } from '../support/card-links.ts';
import { BALLOT_ORIGIN, Installation, type RunningServer } from '../support/installation.ts';
import { prepareCollecting } from '../support/prepare-collecting.ts';
import { until } from '../support/until.ts';
import { Visitor } from '../support/visitor.ts';
import { collect, randomMessage } from '../attacks/system/collections.ts';

const HOUR_MS = 3_600_000;
const PARALLEL = 100;

let installation: Installation;
let database: Installation['database'];
let api: RunningServer;
let linde: TestOrganisation;
let elsewhere: TestOrganisation;
let administrator: Visitor;
let stranger: Visitor;
const url = (): string => api.url;
const survey = Visitor.anonymous(url, BALLOT_ORIGIN);
const tally = Visitor.tally(url);

beforeAll(async () => {
  installation = await Installation.create();
  ({ database } = installation);
  api = await installation.start('api');
  [linde, elsewhere] = [await anOrganisation(database, [6, 5, 2]), await anOrganisation(database, [5], 'Elders')];
  administrator = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
  stranger = await Visitor.signedIn(url, elsewhere.administrator.email, PASSWORD);
});

afterEach(() => installation.clock.setOffset(0));
afterAll(() => installation?.remove());

/** Of De Linde: two with a block of their own, and one that is together with the managers. */
const unitOf = (team: number, { teams } = linde): string => teams[team]?.unitId ?? '';
const peopleOf = (team: number) => linde.teams[team]?.people ?? [];
const aRound = (changes = {}): Promise<RoundView> =>
  aLaunchedRound(administrator, tally, linde.organisationId, { cardUnitIds: [unitOf(0)], ...changes });
const cardsOf = async ({ roundId }: RoundView, team = 0): Promise<LinkOpening[]> =>
  (await cardLinksOf(administrator, roundId, unitOf(team))).map(openingOf);
const open = <T = LinkOpened>(opening: LinkOpening | undefined) => survey.post<T>('/api/credentials/opening', opening);
const requestOf = async (opening: LinkOpening, purposes: readonly Purpose[] = PURPOSES) =>
  prepareCollecting(opening, (await open(opening)).body, purposes);
const issue = async (opening: LinkOpening | undefined, purposes: readonly Purpose[] = PURPOSES) =>
  survey.post<Problem>('/api/credentials', (await requestOf(opening as LinkOpening, purposes)).request);
const unknownLink = { status: 404, body: { code: 'unknown-link' } };

describe('launching with cards', () => {
  it('lets every block hand out in one way: with a team all those who share its block draw cards', async () => {
    const { roundId } = await aRound({ cardUnitIds: [unitOf(0), unitOf(2)] });
    const ways = [0, 1, 2].map(async (team) => (await blockOf(administrator, roundId, unitOf(team))).handedOut);
    expect(await Promise.all(ways)).toEqual(['cards', 'mail', 'cards']);
    expect((await blockOf(administrator, roundId, linde.rootUnitId)).handedOut).toBe('cards');
  });

  it('sends no mail to who draws a card, and hands nothing over to them', async () => {
    const { roundId } = await aRound();
    const invited = await database.query<{ memberId: string }>(
      'select member_id as "memberId" from people.outbox where round_id = $1',
      [roundId],
    );
    const linked = await database.query('select 1 from people.personal_links where round_id = $1', [roundId]);
    expect([invited.length, linked.length]).toEqual([10, 10]);
    const drawing = new Set(peopleOf(0).map(({ memberId }) => memberId));
    expect(invited.filter(({ memberId }) => drawing.has(memberId))).toEqual([]);
    const waitingFor = async (team: number) => {
      const visitor = await Visitor.signedIn(url, peopleOf(team)[0]?.email ?? '', PASSWORD);
      return (await visitor.post<HandOver>('/api/hand-over', undefined)).body.rounds.map((one) => one.roundId);
    };
    expect(await waitingFor(0)).toEqual([]);
    expect(await waitingFor(1)).toContain(roundId);
  });

  it('collects nothing ahead for who draws a card, with the pass from an earlier round', async () => {
    const earlier = await aLaunchedRound(administrator, tally, linde.organisationId);
    const [someone] = peopleOf(0);
    const token = await tokenOf(database, earlier.roundId, someone?.memberId ?? '');
    const { organisationId } = linde;
    const { pass } = (await open({ organisationId, roundId: earlier.roundId, token })).body;
    const { roundId } = await aRound();
    const { body } = await survey.post<contract.RoundsAhead>('/api/credentials/ahead', { organisationId, pass });
    const ids = body.rounds.map((one) => one.roundId);
    expect([ids.includes(earlier.roundId), ids.includes(roundId)]).toEqual([true, false]);
  });

  it('is the same launch again only with cards for the same blocks', async () => {
    const path = `/api/rounds/${randomUUID()}`;
    const launch = await aLaunch(administrator, { cardUnitIds: [unitOf(0), unitOf(2)] });
    const first = await administrator.put(path, launch);
    expect(first.status).toBe(200);
    for (const cardUnitIds of [
      [unitOf(2), unitOf(0)],
      [unitOf(0), unitOf(2), linde.rootUnitId],
    ]) {
      expect((await administrator.put<RoundView>(path, { ...launch, cardUnitIds })).status).toBe(200);
    }
    for (const cardUnitIds of [undefined, [], [unitOf(0)], [unitOf(0), unitOf(2), randomUUID()]]) {
      const again = await administrator.put(path, { ...launch, cardUnitIds });
      expect(again).toMatchObject({ status: 409, body: { code: 'round-differs' } });
    }
  });

  it.each(['that nobody knows', 'of another organisation', 'that is no id'])('refuses a unit %s', async (kind) => {
    const units: Record<string, string> = {
      'that nobody knows': randomUUID(),
      'of another organisation': unitOf(0, elsewhere),
      'that is no id': 'Team 1',
    };
    const launch = await aLaunch(administrator, { cardUnitIds: [unitOf(0), units[kind] ?? ''] });
    const { status, body } = await administrator.put<Problem>(`/api/rounds/${randomUUID()}`, launch);
    const refused = kind === 'that is no id' ? [400, 'bad-request'] : [422, 'no-cards-for-unit'];
    expect([status, body.code]).toEqual(refused);
  });
});

describe('the cards of a block', () => {
  it('are as many as it has members, each with a link of its own to the survey', async () => {
    const { roundId } = await aRound();
    const block = await blockOf(administrator, roundId, unitOf(0));
    expect(block.hasCards).toBe(false);
    const { status, body } = await administrator.post<CardsMade>(cardsPath(roundId, block), undefined);
    expect(status).toBe(200);
    expect(contract.CardsMade.parse(body)).toEqual(body);
    expect(new Set(body.links).size).toBe(block.headcount);
    const link = new RegExp(`^${BALLOT_ORIGIN}/#/c/${linde.organisationId}/${roundId}/[0-9A-HJKMNP-TV-Z]{20}$`);
    expect(body.links.filter((one) => !link.test(one))).toEqual([]);
    expect((await blockOf(administrator, roundId, unitOf(0))).hasCards).toBe(true);
  });

  it('stand in the database as hashes only, and lie in the pile in another order', async () => {
    const orders = new Set<string>();
    const round = await aRound();
    const path = cardsPath(round.roundId, await blockOf(administrator, round.roundId, unitOf(0)));
    for (let time = 0; time < 8; time++) {
      const cards = await cardsOf(round);
      const rows = await database.query<{ hash: Buffer; number: number; row: string }>(
        `select token_hash as hash, card_number as number, c::text as row from people.round_cards c where round_id = $1`,
        [round.roundId],
      );
      const numbers = cards.map(({ token }) => {
        const hash = createHash('sha256').update(token).digest();
        return rows.find((row) => row.hash.equals(hash))?.number ?? 0;
      });
      expect(numbers.toSorted()).toEqual([1, 2, 3, 4, 5, 6]);
      expect(rows.filter(({ row }) => cards.some(({ token }) => row.includes(token)))).toEqual([]);
      orders.add(numbers.join());
      expect((await administrator.send('DELETE', path)).status).toBe(204);
    }
    expect(orders.size).toBeGreaterThan(4);
  });

  it('are made once, however many ask at once', async () => {
    const { roundId } = await aRound();
    const path = cardsPath(roundId, await blockOf(administrator, roundId, unitOf(0)));
    const answers = await Promise.all(Array.from({ length: 8 }, () => administrator.post<Problem>(path, undefined)));
    const codes = answers.map(({ status, body }) => (status === 200 ? 'made' : body.code)).toSorted();
    expect(codes).toEqual([...Array<string>(7).fill('cards-already-made'), 'made']);
    const rows = await database.query('select 1 from people.round_cards where round_id = $1', [roundId]);
    expect(rows).toHaveLength(6);
  });

  it('can be withdrawn and made anew as long as none was used', async () => {
    const round = await aRound();
    const path = cardsPath(round.roundId, await blockOf(administrator, round.roundId, unitOf(0)));
    const [lost] = await cardsOf(round);
    expect((await open(lost)).status).toBe(200);
    for (let time = 0; time < 2; time++) expect((await administrator.send('DELETE', path)).status).toBe(204);
    expect(await open(lost)).toMatchObject(unknownLink);
    const [card] = await cardsOf(round);
    expect((await issue(card, ['comment'])).status).toBe(200);
    expect(await administrator.send('DELETE', path)).toMatchObject({ status: 409, body: { code: 'cards-collected' } });
    expect((await open(card)).body.collected).toEqual(['comment']);
  });

  it('are withdrawn, or have collected, and never both', async () => {
    const round = await aRound();
    const path = cardsPath(round.roundId, await blockOf(administrator, round.roundId, unitOf(0)));
    const [card] = await cardsOf(round);
    const { request } = await requestOf(card as LinkOpening);
    const owner = await database.owner.connect();
    try {
      await owner.query('begin');
      await owner.query('delete from people.round_cards where round_id = $1', [round.roundId]);
      const collecting = survey.post('/api/credentials', request);
      expect(await Promise.race([collecting, setTimeout(500, 'nothing yet')])).toBe('nothing yet');
      await owner.query('commit');
      expect(await collecting).toMatchObject(unknownLink);
    } finally {
      owner.release();
    }
    const [other] = await cardsOf(round);
    const { request: atOnce } = await requestOf(other as LinkOpening);
    const [collected, withdrawn] = await Promise.all([
      survey.post('/api/credentials', atOnce),
      administrator.send('DELETE', path),
    ]);
    expect([
      [200, 409],
      [404, 204],
    ]).toContainEqual([collected.status, withdrawn.status]);
  });

  it('are for administrators of the own organisation, for a block with cards, in a round that is under way', async () => {
    const { roundId } = await aRound();
    const block = await blockOf(administrator, roundId, unitOf(0));
    const path = cardsPath(roundId, block);
    const manager = await Visitor.signedIn(url, linde.teams[0]?.manager.email ?? '', PASSWORD);
    const byMail = cardsPath(roundId, await blockOf(administrator, roundId, unitOf(1)));
    const preparing = randomUUID();
    await administrator.put(`/api/rounds/${preparing}`, await aLaunch(administrator, { cardUnitIds: [unitOf(0)] }));
    const early = cardsPath(preparing, await blockOf(administrator, preparing, unitOf(0)));
    for (const method of ['POST', 'DELETE']) {
      const refusal = async (visitor: Visitor, at: string) => {
        const { status, body } = await visitor.send<Problem>(method, at);
        return [status, body.code];
      };
      expect(await refusal(manager, path)).toEqual([403, 'not-allowed']);
      expect(await refusal(Visitor.anonymous(url), path)).toEqual([401, 'not-signed-in']);
      expect(await refusal(stranger, path)).toEqual([404, 'not-found']);
      expect(await refusal(administrator, cardsPath(preparing, block))).toEqual([404, 'not-found']);
      expect(await refusal(administrator, byMail)).toEqual([409, 'block-without-cards']);
      expect(await refusal(administrator, early)).toEqual([409, 'round-not-ready']);
    }
    installation.clock.setOffset(25 * HOUR_MS);
    const late = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
    expect(await late.post(path, undefined)).toMatchObject({ status: 410, body: { code: 'round-closed' } });
  });
});

describe('a card', () => {
  it('shows the block to whoever scans it, and gives valid credentials of that block', async () => {
    const [card] = (await cardsOf(await aRound())) as [LinkOpening];
    const { status, body } = await open(card);
    expect(status).toBe(200);
    expect(contract.LinkOpened.parse(body)).toEqual(body);
    expect(body).toMatchObject({ holder: 'card', pass: null, collected: [] });
    const block = parseDirectory(body.directory).blocks.find(({ id }) => id === body.blockId);
    expect(block?.groupUnitIds).toEqual([unitOf(0)]);
    expect(block?.membersHash).toBe(await membersHash(Buffer.from(body.salt, 'base64url'), body.members));
    const { pending, request } = await requestOf(card);
    const issued = await survey.post<contract.CredentialsIssued>('/api/credentials', request);
    for (const [index, waiting] of pending.entries()) {
      const { scope, ...credential } = await finalizeCredential(
        waiting,
        issued.body.signatures[index]?.blindSignature ?? '',
      );
      const [prepared, signature] = [credential.prepared, credential.signature].map((text) =>
        Buffer.from(text, 'base64url'),
      ) as [Buffer, Buffer];
      expect(await verifyCredential(block?.publicKeys[scope.purpose] ?? '', prepared, signature)).toBe(true);
    }
    expect((await open(card)).body.collected).toEqual(['comment', 'ratings']);
    expect((await survey.post('/api/credentials', request)).body).toEqual(issued.body);
    expect(await issue(card)).toMatchObject({ status: 409, body: { code: 'credential-already-collected' } });
  });

  it('is read as it was typed', async () => {
    const cards = await cardsOf(await aRound());
    const [card] = cards.filter(({ token }) => /[01]/.test(token)) as [LinkOpening];
    const typed = card.token.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
    expect((await open({ ...card, token: typed })).body).toEqual((await open(card)).body);
  });

  it(`gives one signature for each purpose to ${PARALLEL} parallel collections with different messages`, async () => {
    const [card] = (await cardsOf(await aRound())) as [LinkOpening];
    const answers = await Promise.all(
      Array.from({ length: PARALLEL }, (_, index) => {
        const purposes = [PURPOSES, ['ratings'], ['comment']][index % 3] as typeof PURPOSES;
        return collect(survey, card, new Map(purposes.map((purpose) => [purpose, randomMessage()])));
      }),
    );
    for (const purpose of PURPOSES) {
      expect(answers.filter(({ signatures }) => signatures.has(purpose))).toHaveLength(1);
    }
    const refusals = answers.filter(({ signatures }) => signatures.size === 0).map(({ code }) => code);
    expect(new Set(refusals)).toEqual(new Set(['credential-already-collected']));
    const stored = await database.query('select 1 from people.card_issuances where round_id = $1', [card.roundId]);
    expect(stored).toHaveLength(2);
  });

  it('collects for itself alone: another card of the block still has both', async () => {
    const [first, second] = (await cardsOf(await aRound())) as [LinkOpening, LinkOpening];
    expect((await issue(first)).status).toBe(200);
    expect((await open(second)).body.collected).toEqual([]);
    expect((await issue(second)).status).toBe(200);
  });

  it('opens no other block, round or organisation', async () => {
    const round = await aRound({ cardUnitIds: [unitOf(0), unitOf(1)] });
    const [[card], [neighbour], other] = [await cardsOf(round), await cardsOf(round, 1), await aRound()];
    const blockIds = [(await open(card)).body.blockId, (await open(neighbour)).body.blockId];
    const own = [0, 1].map(async (team) => (await blockOf(administrator, round.roundId, unitOf(team))).blockId);
    expect(blockIds).toEqual(await Promise.all(own));
    const opening = card as LinkOpening;
    const { request } = await requestOf(opening);
    for (const change of [
      { roundId: other.roundId },
      { organisationId: elsewhere.organisationId },
      { token: opening.token.replace(/^./, (first) => (first === '7' ? '8' : '7')) },
    ]) {
      expect(await open({ ...opening, ...change })).toMatchObject(unknownLink);
      expect(await survey.post('/api/credentials', { ...request, ...change })).toMatchObject(unknownLink);
    }
  });

  it('collects nothing when the time is up', async () => {
    const [card] = await cardsOf(await aRound());
    installation.clock.setOffset(25 * HOUR_MS);
    expect(await open(card)).toMatchObject({ status: 410, body: { code: 'round-closed' } });
  });
});

describe('the database', () => {
  it('takes no more cards than people, none for a block with mails, and no second way for a member', async () => {
    const { roundId } = await aRound();
    const insert = (team: number, number: number, headcount = 'headcount', way = 'cards') =>
      database.query(
        `insert into people.round_cards (organisation_id, round_id, block_id, card_number, token_hash, headcount, handed_out)
         select organisation_id, round_id, block_id, $3, sha256($4), ${headcount}, $5 from people.round_blocks
         where round_id = $1 and group_unit_ids ? $2`,
        [roundId, unitOf(team), number, Buffer.from(`${team} ${number}`), way],
      );
    await insert(0, 6);
    await expect(insert(0, 6)).rejects.toThrow('round_cards_pkey');
    await expect(insert(0, 7)).rejects.toThrow('round_cards_number');
    await expect(insert(0, 0)).rejects.toThrow('round_cards_number');
    await expect(insert(0, 7, '7')).rejects.toThrow('round_cards_of_block');
    await expect(insert(1, 1)).rejects.toThrow('round_cards_of_block');
    await expect(insert(1, 1, 'headcount', 'mail')).rejects.toThrow('round_cards_by_cards');
    const [someone] = peopleOf(0);
    const member = [linde.organisationId, roundId, someone?.memberId];
    const issuance = `insert into people.issuances values ($1, $2, $3, 'ratings', sha256('m')`;
    const link = `insert into people.personal_links values ($1, $2, $3, sha256('t')`;
    await expect(database.query(`${issuance})`, member)).rejects.toThrow('issuances_to_member');
    await expect(database.query(`${issuance}, 'cards')`, member)).rejects.toThrow('issuances_by_mail');
    await expect(database.query(`${link})`, member)).rejects.toThrow('personal_links_of_member');
    await expect(database.query(`${link}, 'cards')`, member)).rejects.toThrow('personal_links_by_mail');
    const change = `update people.round_blocks set handed_out = 'mail' where round_id = $1 and handed_out = 'cards'`;
    await expect(database.query(change, [roundId])).rejects.toThrow('round_members_of_block');
  });

  it('counts the cards that collected when the round is closed', async () => {
    const round = await aRound();
    const [first, second, third] = await cardsOf(round);
    for (const card of [first, second]) expect((await issue(card)).status).toBe(200);
    expect((await issue(third, ['comment'])).status).toBe(200);
    const { organisationId } = linde;
    const token = await tokenOf(database, round.roundId, peopleOf(1)[0]?.memberId ?? '');
    expect((await issue({ organisationId, roundId: round.roundId, token })).status).toBe(200);
    const [row] = await database.query<{ directory: string }>(
      'select directory from people.rounds where round_id = $1',
      [round.roundId],
    );
    const { blocks } = parseDirectory(row?.directory ?? '');
    const none = { received: 0, counted: 0, invalid: 0, comments: 0 };
    await insertRelease(database, [organisationId, round.roundId], {
      counts: blocks.map(({ id, headcount }) => ({ blockId: id, entitled: headcount, ...none })),
    });
    const path = `/api/public/rounds/${organisationId}/${round.roundId}`;
    const closed = await until(async () => (await survey.get<PublicRound>(path)).body.closed);
    const issued = [0, 1, 2].map((team) => {
      const block = blocks.find(({ groupUnitIds }) => groupUnitIds.includes(unitOf(team)));
      return closed.blocks.find(({ blockId }) => blockId === block?.id)?.issued;
    });
    expect(issued).toEqual([2, 1, 0]);
  });
});
