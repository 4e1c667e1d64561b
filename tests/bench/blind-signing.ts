/**
 * Blind signatures per second of processor time, against RSA-3072 of `openssl speed` in the same run, or of this Node's
 * crypto.sign where there is no openssl. Node's figure is printed in any case: its OpenSSL is often the faster build.
 * Needs the built library: `nx build ballot && node tests/bench/blind-signing.ts`.
 * Processor time, not wall-clock time, because that is what `openssl speed` reports, and because it says "per core"
 * on a machine that does other things as well. Ours counts the whole process: transfer, fault check, event loop.
 */
import { BlindSigner, generateBlockKey } from '@leeway/ballot/server';
import { spawnSync } from 'node:child_process';
import { createPrivateKey, randomBytes, sign } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const MIN_RATIO = 0.8;
const SECONDS = 3;
const ROUNDS = 3;
const IN_FLIGHT = 4;
const MODULUS_BYTES = 384;
const NANOSECONDS_PER_MILLISECOND = 1e6;
const MICROSECONDS_PER_SECOND = 1e6;

const { privateKey } = await generateBlockKey();
const signer = new BlindSigner({ size: 1 });

/** Below every modulus of this size, because its first byte is zero. */
const messages = Array.from({ length: 64 }, () => Buffer.concat([Buffer.of(0), randomBytes(MODULUS_BYTES - 1)]));

function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / MICROSECONDS_PER_SECOND;
}

async function ourSignsPerSecond(): Promise<number> {
  let signed = 0;
  // One per round: the peers block the event loop on purpose.
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const started = processorSeconds();
  const end = performance.now() + SECONDS * 1000;
  const caller = async (): Promise<void> => {
    while (performance.now() < end) {
      await signer.sign(privateKey, messages[signed % messages.length] ?? Buffer.alloc(MODULUS_BYTES));
      signed++;
    }
  };
  delay.enable();
  await Promise.all(Array.from({ length: IN_FLIGHT }, caller));
  delay.disable();
  console.log(
    `event loop delay while signing: p50 ${milliseconds(delay.percentile(50))} ms, p99 ${milliseconds(delay.percentile(99))} ms, max ${milliseconds(delay.max)} ms`,
  );
  return signed / (processorSeconds() - started);
}

function opensslSignsPerSecond(): number | undefined {
  const { stdout } = spawnSync('openssl', ['speed', '-seconds', String(SECONDS), 'rsa3072'], { encoding: 'utf8' });
  const figures = /rsa\s*3072 bits\s+[\d.]+s\s+[\d.]+s\s+([\d.]+)/.exec(stdout ?? '');
  return figures?.[1] === undefined ? undefined : Number(figures[1]);
}

function nodeSignsPerSecond(): number {
  const key = createPrivateKey(privateKey);
  const started = processorSeconds();
  const end = performance.now() + SECONDS * 1000;
  let signed = 0;
  while (performance.now() < end) {
    sign('sha384', Buffer.of(1), key);
    signed++;
  }
  return signed / (processorSeconds() - started);
}

const median = (values: number[]): number => values.toSorted((left, right) => left - right)[values.length >> 1] ?? NaN;
const milliseconds = (nanoseconds: number): string => (nanoseconds / NANOSECONDS_PER_MILLISECOND).toFixed(1);

// Starts the thread.
await signer.sign(privateKey, messages[0] ?? Buffer.alloc(MODULUS_BYTES));
const ratios: number[] = [];
for (let round = 1; round <= ROUNDS; round++) {
  const openssl = opensslSignsPerSecond();
  const node = nodeSignsPerSecond();
  const ours = await ourSignsPerSecond();
  const ratio = ours / (openssl ?? node);
  ratios.push(ratio);
  console.log(
    `round ${round}, signs/s per core: blind signer ${ours.toFixed(0)}, openssl speed ${openssl?.toFixed(0) ?? 'not there'}, node crypto.sign ${node.toFixed(0)} (${(ours / node).toFixed(2)}); ratio ${ratio.toFixed(2)}`,
  );
}
await signer.close();

const ratio = median(ratios);
console.log(`median ratio ${ratio.toFixed(2)} (at least ${MIN_RATIO})`);
process.exitCode = ratio >= MIN_RATIO ? 0 : 1;
