/**
 * What a credential costs the device that collects it: preparing, blinding and finalising, against blindrsa-ts, which does
 * the same with a big-number library in JavaScript, in the same run.
 * Needs the built library: `nx build ballot && node tests/bench/blinding.ts`.
 * Wall-clock time, because that is what a person waits; the two take turns, so that what else the machine does hits both.
 */
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { randomUUID } from 'node:crypto';
import { finalizeCredential, prepareCredential, type PendingCredential } from '@leeway/ballot/client';
import { fromBase64Url, toBase64Url } from '@leeway/ballot/protocol';
import { BlindSigner, generateBlockKey } from '@leeway/ballot/server';

const MIN_RATIO = 5;
const CREDENTIALS = 15;

const peer = RSABSSA.SHA384.PSS.Randomized({ supportsRSARAW: false });
const { publicKey, privateKey } = await generateBlockKey();
const signer = new BlindSigner({ size: 1 });
const scope = {
  organisationId: randomUUID(),
  roundId: randomUUID(),
  blockId: randomUUID(),
  purpose: 'ratings',
} as const;

const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
const importedKey = () => crypto.subtle.importKey('spki', fromBase64Url(publicKey), algorithm, true, ['verify']);
const sign = (blindedMessage: Uint8Array) => signer.sign(privateKey, blindedMessage);

interface Costs {
  blinding: number[];
  finalising: number[];
}

async function timed<Result>(milliseconds: number[], work: () => Promise<Result>): Promise<Result> {
  const started = performance.now();
  const result = await work();
  milliseconds.push(performance.now() - started);
  return result;
}

async function ourCredential({ blinding, finalising }: Costs): Promise<void> {
  const pending: PendingCredential = await timed(blinding, () => prepareCredential(scope, publicKey));
  const signature = toBase64Url(await sign(fromBase64Url(pending.blindedMessage)));
  await timed(finalising, () => finalizeCredential(pending, signature));
}

async function credentialOfPeer({ blinding, finalising }: Costs): Promise<void> {
  const message = crypto.getRandomValues(new Uint8Array(99));
  const { prepared, blindedMsg, inv } = await timed(blinding, async () => {
    const text = peer.prepare(message);
    return { prepared: text, ...(await peer.blind(await importedKey(), text)) };
  });
  const signature = await sign(blindedMsg);
  await timed(finalising, async () => peer.finalize(await importedKey(), prepared, signature, inv));
}

const median = (values: number[]): number => values.toSorted((left, right) => left - right)[values.length >> 1] ?? NaN;

// Once each, so that everything is compiled and the signer's thread runs.
await ourCredential({ blinding: [], finalising: [] });
await credentialOfPeer({ blinding: [], finalising: [] });
const ours: Costs = { blinding: [], finalising: [] };
const theirs: Costs = { blinding: [], finalising: [] };
for (let credential = 0; credential < CREDENTIALS; credential++) {
  await ourCredential(ours);
  await credentialOfPeer(theirs);
}
await signer.close();

for (const step of ['blinding', 'finalising'] as const) {
  const [own, other] = [median(ours[step]), median(theirs[step])];
  console.log(`${step}: ${own.toFixed(1)} ms, blindrsa-ts ${other.toFixed(1)} ms, ${(other / own).toFixed(1)} times`);
}
const ratio = median(theirs.blinding) / median(ours.blinding);
console.log(`blinding is ${ratio.toFixed(1)} times as fast as with blindrsa-ts (at least ${MIN_RATIO})`);
process.exitCode = ratio >= MIN_RATIO ? 0 : 1;
