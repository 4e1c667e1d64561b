import { randomBytes, randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '../support/until.ts';
import type { HandIn } from './second-client/ballot.ts';
import { base64Url, readBase64Url, toBytes } from './second-client/bytes.ts';
import type { Scope } from './second-client/credential.ts';
import { fingerprint } from './second-client/directory.ts';
import type { Member } from './second-client/member.ts';
import { merkleRoot } from './second-client/merkle.ts';
import { putBallot, stateOf, type Pending } from './second-client/over-http.ts';
import {
  aRespondent,
  everythingAgreed,
  followUpsAsked,
  Wire,
  type Respondent,
  type Scene,
} from './second-client/wire-scene.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

let wire: Wire;
/** Open, with two blocks, of which the first is asked a follow-up. */
let linde: Scene;
/** Open, of another organisation. */
let elsewhere: Scene;
/** Opens in an hour, of a third one. */
let later: Scene;

const handIn = async ({ member, ratings, ballot }: Respondent) => wire.expectAccepted(member, ratings, ballot);

beforeAll(async () => {
  wire = await Wire.start();
  linde = await wire.launch([30, 8], 'De Linde', 0, [0]);
  elsewhere = await wire.launch([6], 'Elders');
  later = await wire.launch([5], 'Later', HOUR_MS);
  // There is something that an attack could change.
  for (const scene of [linde, elsewhere]) await handIn(await aRespondent(scene));
});

afterAll(() => wire?.leeway.stop());

type Change = (ballot: HandIn) => object | string;

const inBytes = (field: 'prepared' | 'signature' | 'ciphertext', change: (bytes: Buffer) => Uint8Array): Change => {
  return (ballot) => ({ ...ballot, [field]: base64Url(change(readBase64Url(ballot[field]))) });
};

/** 4177 bytes leave four bits of the last character unused. */
const withStrayBit = (text: string): string =>
  text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + 1);

const flipped = (bytes: Buffer, at: number): Uint8Array => bytes.with(at, (bytes[at] ?? 0) ^ 1);

/** Where the parts of `prepared` begin, by section 3.1, and what a flipped byte of each part is refused with. */
const PREPARED = [
  { part: 'the random prefix', from: 0, code: 'wrong-signature' },
  { part: 'the label', from: 32, code: 'bad-request' },
  { part: 'the purpose', from: 51, code: 'bad-request' },
  { part: 'the organisation', from: 52, code: 'wrong-round' },
  { part: 'the round', from: 68, code: 'wrong-round' },
  { part: 'the block', from: 84, code: 'wrong-block' },
  { part: 'the nonce', from: 100, code: 'wrong-signature' },
] as const;

describe('a ballot that was changed', () => {
  const wrongSignature: readonly [string, Change][] = [
    ['another purpose than the signed one', inBytes('prepared', (bytes) => bytes.with(51, 2))],
    ['a signature that is made up', inBytes('signature', () => randomBytes(384))],
    ['a signature of zeros', inBytes('signature', () => Buffer.alloc(384))],
    ['a signature that is one', inBytes('signature', () => toBytes(1n, 384))],
    ['no byte of a signature', inBytes('signature', () => Buffer.alloc(0))],
    ['a signature that is cut short', inBytes('signature', (bytes) => bytes.subarray(0, 383))],
    ['a signature with a byte more', inBytes('signature', (bytes) => Buffer.concat([Buffer.alloc(1), bytes]))],
    ['a signature with a flipped bit', inBytes('signature', (bytes) => flipped(bytes, 383))],
  ];
  const badRequest: readonly [string, Change][] = [
    ['a byte less of ciphertext', inBytes('ciphertext', (bytes) => bytes.subarray(1))],
    ['a byte more of ciphertext', inBytes('ciphertext', (bytes) => Buffer.concat([bytes, Buffer.alloc(1)]))],
    ['no byte of ciphertext', inBytes('ciphertext', () => Buffer.alloc(0))],
    ['no ciphertext', (ballot) => ({ ...ballot, ciphertext: undefined })],
    ['a byte less of a credential', inBytes('prepared', (bytes) => bytes.subarray(0, 131))],
    ['a byte more of a credential', inBytes('prepared', (bytes) => Buffer.concat([bytes, Buffer.alloc(1)]))],
    ['padding', (ballot) => ({ ...ballot, signature: `${ballot.signature}=` })],
    ['bits after the last byte', (ballot) => ({ ...ballot, ciphertext: withStrayBit(ballot.ciphertext) })],
    ['the other alphabet', (ballot) => ({ ...ballot, signature: `+/${ballot.signature.slice(2)}` })],
    ['version 0', (ballot) => ({ ...ballot, version: 0 })],
    ['version −1', (ballot) => ({ ...ballot, version: -1 })],
    ['version 1½', (ballot) => ({ ...ballot, version: 1.5 })],
    ['version 2^31', (ballot) => ({ ...ballot, version: 2 ** 31 })],
    ['a version that is text', (ballot) => ({ ...ballot, version: '1' })],
    ['a body that ends too early', (ballot) => JSON.stringify(ballot).slice(0, -1)],
    ['a body that is a list', (ballot) => [ballot]],
    ['no body', () => ''],
  ];
  const attacks = [
    ...wrongSignature.map(([what, change]) => ({ what, change, status: 403, code: 'wrong-signature' })),
    ...badRequest.map(([what, change]) => ({ what, change, status: 400, code: 'bad-request' })),
    {
      what: 'a body of 17 kB',
      change: ((ballot) => JSON.stringify(ballot).padEnd(17_000)) satisfies Change,
      status: 413,
      code: 'too-large',
    },
  ];
  let made: Respondent;

  beforeAll(async () => {
    made = await aRespondent(linde);
  });

  const send = (body: object | string) =>
    putBallot(made.member.link, typeof body === 'string' ? body : (body as HandIn));

  it.each(attacks)('is refused with $what', async ({ change, status, code }) => {
    await wire.expectRefused(() => send(change(made.ballot)), status, code);
  });

  it.each(PREPARED.map((part, index) => ({ ...part, to: PREPARED[index + 1]?.from ?? 132 })))(
    'is refused with any flipped byte in $part',
    async ({ from, to, code }) => {
      for (let at = from; at < to; at += 1) {
        const change = inBytes('prepared', (bytes) => bytes.with(at, (bytes[at] ?? 0) ^ 0x80));
        await wire.expectRefused(() => send(change(made.ballot)), code === 'bad-request' ? 400 : 403, code);
      }
    },
  );

  it('is taken without the change, so each of the refusals was for the change', async () => {
    await handIn(made);
  });
});

describe('a connection that breaks off', () => {
  /** Says how long the body is, sends half of it, and goes. */
  const breakOff = ({ link }: Member, ballot: HandIn, reset: boolean): Promise<void> =>
    new Promise((resolve) => {
      const { hostname, port, host } = new URL(link.ballotUrl);
      const body = JSON.stringify(ballot);
      const head = [
        `PUT /rounds/${link.organisationId}/${link.roundId}/ballots HTTP/1.1`,
        `Host: ${host}`,
        'Content-Type: application/json',
        `Content-Length: ${body.length}`,
      ];
      const socket = connect({ host: hostname, port: Number(port) });
      socket.on('error', () => undefined).on('close', () => resolve());
      socket.resume();
      socket.write(`${head.join('\r\n')}\r\n\r\n${body.slice(0, body.length / 2)}`, () =>
        reset ? socket.resetAndDestroy() : socket.end(),
      );
    });

  it.each([true, false])('stores nothing, and the whole ballot is taken afterwards (reset: %s)', async (reset) => {
    const { member, ratings, ballot } = await aRespondent(linde);
    const before = await wire.inbox();
    await breakOff(member, ballot, reset);
    expect(await wire.inbox()).toEqual(before);
    await wire.expectAccepted(member, ratings, ballot);
  });
});

describe('a credential that claims what is not so, signed blindly by the key of the holder’s block', () => {
  const blockOf = async (scene: Scene, team = 0) => (await scene.someone(team)).scope.blockId;
  const scopeElsewhere = async () => (await elsewhere.someone()).scope;

  const claims: readonly {
    what: string;
    code: string;
    at?: () => Scene['address'];
    claim: () => Promise<Partial<Scope>>;
  }[] = [
    {
      what: 'another block of the round',
      code: 'wrong-signature',
      claim: async () => ({ blockId: await blockOf(linde, 1) }),
    },
    { what: 'a made-up block', code: 'wrong-block', claim: async () => ({ blockId: randomUUID() }) },
    {
      what: 'a block of another organisation',
      code: 'wrong-block',
      claim: async () => ({ blockId: await blockOf(elsewhere) }),
    },
    {
      what: 'another round',
      code: 'wrong-round',
      claim: async () => ({ roundId: elsewhere.address.roundId }),
    },
    {
      what: 'another organisation',
      code: 'wrong-round',
      claim: async () => ({ organisationId: elsewhere.address.organisationId }),
    },
    {
      what: 'everything of another round, handed in there',
      code: 'wrong-signature',
      at: () => elsewhere.address,
      claim: scopeElsewhere,
    },
    {
      what: 'another round with the own block, handed in there',
      code: 'wrong-block',
      at: () => elsewhere.address,
      claim: async () => {
        const { organisationId, roundId } = elsewhere.address;
        return { organisationId, roundId };
      },
    },
  ];

  it.each(claims)('is refused for $what', async ({ code, claim, at }) => {
    const member = await linde.someone();
    const { ratings, comment } = await member.collect(await claim());
    const ballot = member.seal(ratings, 1, everythingAgreed(member));
    await wire.expectRefused(() => putBallot(at?.() ?? member.link, ballot), 403, code);
    // The credential of the same person that claims nothing is taken.
    await wire.expectAccepted(member, comment, member.seal(comment, 1, { comment: 'Ruimte.' }));
  });
});

describe('a ballot at another address', () => {
  it.each([
    { where: 'another open round', status: 403, code: 'wrong-round', address: () => elsewhere.address },
    { where: 'a round that is not open yet', status: 403, code: 'wrong-round', address: () => later.address },
    {
      where: 'no round',
      status: 404,
      code: 'unknown-round',
      address: () => ({ ...linde.address, roundId: randomUUID() }),
    },
    {
      where: 'a round under the id of another organisation',
      status: 404,
      code: 'unknown-round',
      address: () => ({ ...linde.address, organisationId: elsewhere.address.organisationId }),
    },
  ])('is refused at the address of $where', async ({ status, code, address }) => {
    const { member, ratings, ballot } = await aRespondent(linde);
    await wire.expectRefused(() => putBallot(address(), ballot), status, code);
    await wire.expectAccepted(member, ratings, ballot);
  });
});

describe('versions', () => {
  it('only go up, and one version has one ciphertext', async () => {
    const { member, ratings, ballot: first } = await aRespondent(linde);
    const [second, other, third] = [2, 2, 3].map((version) => member.seal(ratings, version, everythingAgreed(member)));
    await wire.expectAccepted(member, ratings, first);
    await wire.expectAccepted(member, ratings, second!);
    await wire.expectRefused(() => putBallot(member.link, first), 409, 'newer-ballot-exists');
    await wire.expectRefused(() => putBallot(member.link, other!), 409, 'newer-ballot-exists');
    await wire.expectAccepted(member, ratings, second!);
    await wire.expectAccepted(member, ratings, third!);
  });

  it.each([
    { what: 'sealed for another version', change: (ballot: HandIn): HandIn => ({ ...ballot, version: 2 }) },
    {
      what: 'changed in one bit of its ciphertext',
      change: inBytes('ciphertext', (bytes) => flipped(bytes, 1000)) as (ballot: HandIn) => HandIn,
    },
  ])('are stored unseen when $what, and not counted', async ({ change }) => {
    const { member, ratings, ballot } = await aRespondent(linde);
    await wire.expectAccepted(member, ratings, change(ballot), false);
  });

  it('come with nothing else: fields that the document does not have leave no trace', async () => {
    const { member, ratings, ballot } = await aRespondent(linde);
    await wire.expectAccepted(member, ratings, { ...ballot, ...{ name: 'Bram', at: '2026-03-04T08:00:00.000Z' } });
  });
});

describe('a follow-up', () => {
  it('is answered by the block that is asked it, in a ballot that counts', async () => {
    const respondent = await aRespondent(linde);
    expect(followUpsAsked(respondent.member)).toEqual(['fu-say-the-why']);
    await handIn(respondent);
  });

  it('is taken unseen from another block, in a ballot that is not counted', async () => {
    const [asked, other] = [await linde.someone(), await linde.someone(1)];
    expect(followUpsAsked(other)).toEqual([]);
    const { ratings } = await other.collect();
    await wire.expectAccepted(other, ratings, other.seal(ratings, 1, everythingAgreed(asked)), false);
  });
});

describe('collecting', () => {
  const issuances = () => wire.query('select * from people.issuances order by member_id, purpose');
  const withBlinded = (member: Member, blindedMessage: Buffer): Pending => ({
    ...member.blinded('ratings'),
    blindedMessage,
  });
  const wrong: readonly [string, (member: Member) => readonly Pending[]][] = [
    ['one purpose twice', (member) => [member.blinded('ratings'), member.blinded('ratings')]],
    [
      'a blinded message as large as the modulus',
      (member) => [withBlinded(member, toBytes(member.key('ratings').modulus, 384))],
    ],
    ['a blinded message that is too short', (member) => [withBlinded(member, randomBytes(383))]],
    ['nothing at all', () => []],
  ];

  it.each(wrong)('is refused for %s', async (_, requests) => {
    const member = await linde.someone();
    const before = await issuances();
    expect(await member.request(...requests(member))).toMatchObject({ status: 400, code: 'bad-request' });
    expect(await issuances()).toEqual(before);
    expect((await member.request(member.blinded('ratings'))).status).toBe(200);
  });

  it('gives the same answer to the same request, and none to another', async () => {
    const member = await linde.someone();
    const [pending, other] = [member.blinded('ratings'), member.blinded('ratings')];
    const first = await member.request(pending);
    expect(first.status).toBe(200);
    expect(await member.request(pending)).toEqual(first);
    const before = await issuances();
    for (const requests of [[other], [other, member.blinded('comment')]]) {
      expect(await member.request(...requests)).toMatchObject({ status: 409, code: 'credential-already-collected' });
    }
    expect(await issuances()).toEqual(before);
  });
});

describe('a person with both credentials', () => {
  let person: Member;
  let second: HandIn;

  beforeAll(async () => {
    person = await elsewhere.someone();
    const { ratings, comment } = await person.collect({}, { purpose: 'ratings' });
    await wire.expectAccepted(person, ratings, person.seal(ratings, 1, everythingAgreed(person)));
    second = person.seal(comment, 1, everythingAgreed(person));
  });

  // What is signed blindly is not seen: only the key that signs it tells its purpose.
  it('hands in ratings once, whatever purposes the messages claim', async () => {
    await wire.expectRefused(() => putBallot(person.link, second), 403, 'wrong-signature');
  });
});

describe('a round, from before it opens until it is released', () => {
  it('takes nothing before it opens, and then it does', async () => {
    const { member, ratings, ballot } = await aRespondent(later);
    expect(await stateOf(member.link)).toBe('not-yet-open');
    await wire.expectRefused(() => putBallot(member.link, ballot), 409, 'not-yet-open');
    wire.leeway.clock.advance(HOUR_MS);
    expect(await stateOf(member.link)).toBe('open');
    await wire.expectAccepted(member, ratings, ballot);
  });

  it('takes nothing from its end on, and counts exactly what it has acknowledged', async () => {
    const respondent = await aRespondent(linde);
    const { member, ratings } = respondent;
    await handIn(respondent);
    const tooLate = member.seal(ratings, 2, everythingAgreed(member));
    wire.leeway.clock.advance(DAY_MS);
    expect(await stateOf(member.link)).toBe('closed');
    expect(await putBallot(member.link, tooLate)).toMatchObject({ status: 410, code: 'round-closed' });
    // All three rounds have ended by now, and the inbox shrinks until the last of them is released.
    const release = await until(async () => {
      const rows = await wire.query<{ round_id: string; fingerprint: Buffer; counts: object[]; merkle_root: Buffer }>(
        'select round_id, fingerprint, counts, merkle_root from release.releases',
      );
      return rows.length === 3 && rows.find(({ round_id }) => round_id === linde.address.roundId);
    });
    expect(await wire.inbox()).toEqual([]);
    await wire.expectRefused(() => putBallot(member.link, tooLate), 410, 'round-closed');

    const { directory } = member.opened;
    const acknowledged = [...wire.ledger].filter(([, { scope }]) => scope.roundId === linde.address.roundId);
    expect(release.fingerprint).toEqual(fingerprint(directory.text));
    expect(release.counts).toMatchObject(
      directory.blocks.map(({ id, headcount }) => {
        const ofBlock = acknowledged.map(([, ballot]) => ballot).filter(({ scope }) => scope.blockId === id);
        const received = ofBlock.filter(({ scope }) => scope.purpose === 'ratings');
        const counted = received.filter(({ opens }) => opens).length;
        const [all, comments] = [received.length, ofBlock.length - received.length];
        return { blockId: id, entitled: headcount, received: all, counted, invalid: all - counted, comments };
      }),
    );
    const counted = acknowledged.filter(([, { opens }]) => opens).map(([hash]) => hash);
    const published = await wire.query<{ hash: string }>(
      `select encode(credential_hash, 'hex') as hash from release.release_credentials where round_id = $1`,
      [linde.address.roundId],
    );
    expect(published.map(({ hash }) => hash).toSorted()).toEqual(counted.toSorted());
    expect(release.merkle_root).toEqual(merkleRoot(counted.map((hash) => Buffer.from(hash, 'hex'))));
    const kept = await wire.query('select 1 from ballots.inbox where round_id = $1', [linde.address.roundId]);
    expect(kept).toEqual([]);
  });
});
