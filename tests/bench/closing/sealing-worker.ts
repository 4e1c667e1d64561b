import { closeSync, openSync, writeSync } from 'node:fs';
import { randomBytes, randomInt } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import {
  ballotInfo,
  encodeBallotContent,
  fingerprintOf,
  fromBase64Url,
  padBallot,
  parseDirectory,
  type BallotContent,
} from '@leeway/ballot/protocol';
import { LEEWAY_QUESTIONNAIRE, areasOf, itemsOf } from '@leeway/trust-model';
import { additionalDataOf, suite, writeRecord, type SealedRecord } from './sealed-record.ts';
import { atOnce } from './threads.ts';

/** Seals ballots for the benchmark, as the survey page does but for the blind signature, and writes them to a file. */
export interface SealingOrder {
  readonly directory: string;
  readonly file: string;
  readonly ballots: number;
  /** Of so many ballots one is a comment. */
  readonly commentEvery: number;
}

const { directory: directoryText, file, ballots, commentEvery } = workerData as SealingOrder;
const directory = parseDirectory(directoryText);
const { kind } = directory.round;
const hpke = suite();
const recipientPublicKey = await hpke.kem.deserializePublicKey(fromBase64Url(directory.tallyKey));
const info = ballotInfo({
  organisationId: directory.organisation.id,
  roundId: directory.round.id,
  fingerprint: await fingerprintOf(directoryText),
});

const rating = (): number => randomInt(1, 6);

const ratings = (): BallotContent => ({
  ratings: Object.fromEntries(itemsOf(LEEWAY_QUESTIONNAIRE, kind).map(({ id }) => [id, rating()])),
  delegation: Object.fromEntries(
    areasOf(LEEWAY_QUESTIONNAIRE, kind).map(({ id }) => [id, { current: rating(), wanted: rating() }]),
  ),
});

const comment = (): BallotContent => ({
  comment: `Opmerking ${randomBytes(20).toString('hex')}. ${'Meer ruimte om zelf te plannen. '.repeat(randomInt(1, 12))}`,
});

const sealedBallot = async (index: number): Promise<Buffer> => {
  const purpose = index % commentEvery === 0 ? 'comment' : 'ratings';
  const blockIndex = randomInt(directory.blocks.length);
  const record = { blockIndex, purpose, credentialHash: randomBytes(32), ciphertext: new Uint8Array() } as const;
  const content = encodeBallotContent(purpose === 'comment' ? comment() : ratings());
  const sender = await hpke.createSenderContext({ recipientPublicKey, info });
  const sealed = await sender.seal(padBallot(content), additionalDataOf(record));
  const ciphertext = Buffer.concat([new Uint8Array(sender.enc), new Uint8Array(sealed)]);
  return writeRecord({ ...record, ciphertext } satisfies SealedRecord);
};

const output = openSync(file, 'w');
await atOnce(32, Array(ballots).keys(), async (index) => {
  writeSync(output, await sealedBallot(index));
});
closeSync(output);
parentPort?.postMessage(ballots);
