import { randomBytes, randomUUID } from 'node:crypto';
import { BlindSigner } from '@leeway/ballot/server';
import { fromBase64Url, toBase64Url } from '@leeway/ballot/protocol';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PublishedRound } from '../support/a-published-round.ts';
import { Intake } from '../support/intake.ts';
import { collectCredential, instantCredential, ratingsOf, sealed } from '../support/respondent.ts';

const HOUR_MS = 3_600_000;

let intake: Intake;
let round: PublishedRound;
let signer: BlindSigner;

beforeAll(async () => {
  intake = await Intake.create();
  signer = new BlindSigner({ size: 1 });
  round = await intake.publish();
  await intake.startBallotBox();
});

afterAll(async () => {
  await signer.close();
  await intake?.installation.remove();
});

/** Expects the refusal, with a sentence in both languages. */
async function expectRefusal(answer: Promise<{ status: number; body: object }>, status: number, code: string) {
  const { body, ...rest } = await answer;
  expect({ ...rest, body }).toMatchObject({ status, body: { type: 'about:blank', status, code } });
  expect(body).toMatchObject({ message: { nl: expect.stringMatching(/\w/), en: expect.stringMatching(/\w/) } });
}

describe('handing in a ballot', () => {
  it('acknowledges a ballot under a credential that was signed blindly, and keeps exactly that', async () => {
    const ballot = await sealed(round, await collectCredential(signer, round));
    const { status, body } = await intake.handIn(round, ballot);
    expect(status).toBe(200);
    const rows = await intake.database.query('select * from ballots.inbox where credential_hash = $1', [
      Buffer.from(fromBase64Url(body.credentialHash ?? '')),
    ]);
    expect(rows).toEqual([
      {
        organisation_id: round.organisationId,
        round_id: round.roundId,
        credential_hash: Buffer.from(fromBase64Url(body.credentialHash ?? '')),
        block_id: round.blocks[0]?.id,
        purpose: 1,
        version: 1,
        ciphertext: Buffer.from(fromBase64Url(ballot.ciphertext)),
      },
    ]);
  });

  it('gives the same acknowledgement to a repeat, also to many at once', async () => {
    const ballot = await sealed(round, instantCredential(round));
    const answers = await Promise.all(Array.from({ length: 20 }, () => intake.handIn(round, ballot)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 200, body: { version: 1 } });
  });

  it('replaces answers by a higher version, and never by a lower one', async () => {
    const credential = instantCredential(round);
    const first = await sealed(round, credential, ratingsOf(2), 1);
    const third = await sealed(round, credential, ratingsOf(4), 3);
    expect((await intake.handIn(round, first)).status).toBe(200);
    expect(await intake.handIn(round, third)).toMatchObject({ status: 200, body: { version: 3 } });
    await expectRefusal(intake.handIn(round, first), 409, 'newer-ballot-exists');
    await expectRefusal(
      intake.handIn(round, await sealed(round, credential, ratingsOf(1), 3)),
      409,
      'newer-ballot-exists',
    );
    const rows = await intake.database.query('select version from ballots.inbox where ciphertext = $1', [
      Buffer.from(fromBase64Url(third.ciphertext)),
    ]);
    expect(rows).toEqual([{ version: 3 }]);
  });

  it('keeps a comment under a credential of its own', async () => {
    const ballot = await sealed(round, instantCredential(round, 0, 'comment'), { comment: 'Meer ruimte.' });
    expect((await intake.handIn(round, ballot)).status).toBe(200);
    const rows = await intake.database.query('select purpose from ballots.inbox where ciphertext = $1', [
      Buffer.from(fromBase64Url(ballot.ciphertext)),
    ]);
    expect(rows).toEqual([{ purpose: 2 }]);
  });
});

describe('refusing a ballot', () => {
  let other: PublishedRound;
  let foreign: PublishedRound;
  let kept: number;

  beforeAll(async () => {
    other = await intake.publish({ organisationId: round.organisationId });
    foreign = await intake.publish();
  });

  beforeEach(async () => {
    kept = await ballotsKept();
  });

  afterEach(async () => {
    expect(await ballotsKept()).toBe(kept);
  });

  async function ballotsKept(): Promise<number> {
    const rows = await intake.database.query<{ n: number }>('select count(*)::int n from ballots.inbox');
    return rows[0]?.n ?? 0;
  }

  it('refuses a credential of another round, with a hint to the right one', async () => {
    await expectRefusal(intake.handIn(round, await sealed(other, instantCredential(other))), 403, 'wrong-round');
  });

  it("refuses a credential of another organisation's round", async () => {
    await expectRefusal(intake.handIn(round, await sealed(foreign, instantCredential(foreign))), 403, 'wrong-round');
  });

  it.each(['of another round', "of another organisation's round"])('refuses a block %s', async (whose) => {
    const blocks = (whose === 'of another round' ? other : foreign).blocks;
    const disguised = instantCredential({ ...round, blocks });
    const ballot = await sealed(round, instantCredential(round));
    await expectRefusal(intake.handIn(round, { ...ballot, ...disguised }), 403, 'wrong-block');
  });

  it("refuses a credential for one block that another block's key signed", async () => {
    const [first, second] = round.blocks;
    const forged = instantCredential({ ...round, blocks: [{ ...first!, privateKeys: second!.privateKeys }] });
    const ballot = await sealed(round, forged);
    await expectRefusal(intake.handIn(round, ballot), 403, 'wrong-signature');
  });

  it("refuses ratings that the block's key for comments signed, which signs without seeing", async () => {
    const [block] = round.blocks;
    const { ratings, comment } = block!.privateKeys;
    const swapped = { ...block!, privateKeys: { ratings: comment, comment: ratings } };
    const ballot = await sealed(round, instantCredential({ ...round, blocks: [swapped] }));
    await expectRefusal(intake.handIn(round, ballot), 403, 'wrong-signature');
  });

  it.each([
    ['made up', () => randomBytes(384)],
    ['empty', () => Buffer.alloc(0)],
    ['cut short', (signature: Buffer) => signature.subarray(0, 383)],
    ['changed in one bit', (signature: Buffer) => signature.with(200, (signature[200] ?? 0) ^ 1)],
  ])('refuses a signature that is %s', async (_, change) => {
    const ballot = await sealed(round, instantCredential(round));
    const signature = toBase64Url(change(Buffer.from(fromBase64Url(ballot.signature))));
    await expectRefusal(intake.handIn(round, { ...ballot, signature }), 403, 'wrong-signature');
  });

  it('refuses a credential that was changed after it was signed', async () => {
    const ballot = await sealed(round, instantCredential(round));
    const prepared = Buffer.from(fromBase64Url(ballot.prepared));
    prepared[0] = (prepared[0] ?? 0) ^ 1;
    const changed = { ...ballot, prepared: toBase64Url(prepared) };
    await expectRefusal(intake.handIn(round, changed), 403, 'wrong-signature');
  });

  it('refuses a purpose that the credential was not signed for', async () => {
    const ballot = await sealed(round, instantCredential(round));
    const prepared = Buffer.from(fromBase64Url(ballot.prepared));
    const purposeAt = 32 + 'leeway/1/credential'.length;
    expect(prepared[purposeAt]).toBe(1);
    prepared[purposeAt] = 2;
    const changed = { ...ballot, prepared: toBase64Url(prepared) };
    await expectRefusal(intake.handIn(round, changed), 403, 'wrong-signature');
  });

  it.each([
    ['a ciphertext of another size', { ciphertext: toBase64Url(randomBytes(4176)) }],
    ['a credential of another size', { prepared: toBase64Url(randomBytes(131)) }],
    ['a version below 1', { version: 0 }],
    ['a version above the highest', { version: 2_147_483_648 }],
    ['a version that is no integer', { version: 1.5 }],
    ['a signature that is not base64url', { signature: '+/==' }],
    ['a signature with stray bits', { signature: 'AB' }],
    ['no ciphertext', { ciphertext: undefined }],
  ])('refuses %s', async (_, change) => {
    const ballot = await sealed(round, instantCredential(round));
    await expectRefusal(intake.handIn(round, JSON.stringify({ ...ballot, ...change })), 400, 'bad-request');
  });

  it('refuses a body that is truncated, empty or not an object', async () => {
    const text = JSON.stringify(await sealed(round, instantCredential(round)));
    for (const body of [text.slice(0, 3000), '', 'null', '[]', '"ballot"', '{"__proto__":{}}']) {
      await expectRefusal(intake.handIn(round, body), 400, 'bad-request');
    }
  });

  it('refuses a body over 16 kB, and says nothing of what was in it', async () => {
    const ballot = await sealed(round, instantCredential(round));
    const answer = intake.handIn(round, JSON.stringify({ ...ballot, padding: 'marker'.repeat(3000) }));
    await expectRefusal(answer, 413, 'too-large');
    expect(JSON.stringify(await answer)).not.toContain('marker');
  });

  it.each([randomUUID(), 'not-an-id', '%00', '..'])('knows no round %s', async (roundId) => {
    const ballot = await sealed(round, instantCredential(round));
    const { status } = await intake.handIn({ organisationId: round.organisationId, roundId }, ballot);
    expect(status).toBe(404);
  });

  it("knows no round of one organisation under another's id", async () => {
    const ballot = await sealed(round, instantCredential(round));
    const path = { organisationId: foreign.organisationId, roundId: round.roundId };
    await expectRefusal(intake.handIn(path, ballot), 404, 'unknown-round');
  });

  it('refuses before the round opens and after it has closed, by its own clock', async () => {
    const ballot = await sealed(round, instantCredential(round));
    try {
      intake.shiftClock(-2 * HOUR_MS);
      await expectRefusal(intake.handIn(round, ballot), 409, 'not-yet-open');
      intake.shiftClock(2 * HOUR_MS);
      await expectRefusal(intake.handIn(round, ballot), 410, 'round-closed');
    } finally {
      intake.shiftClock(0);
    }
  });

  it('refuses when the tally has taken the intake away, whatever the clock says', async () => {
    const closed = await intake.publish();
    const ballot = await sealed(closed, instantCredential(closed));
    await intake.database.query('delete from ballots.intakes where round_id = $1', [closed.roundId]);
    await expectRefusal(intake.handIn(closed, ballot), 410, 'round-closed');
  });
});
