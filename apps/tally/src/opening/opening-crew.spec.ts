import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { LEEWAY_QUESTIONNAIRE } from '@leeway/trust-model';
import { OpeningCrew } from './opening-crew.js';
import { sealedBatch } from './sealed-batch.js';

// Threads take their time on a busy machine.
jest.setTimeout(60_000);

const workerUrl = new URL('../testing/unruly-opener.ts', import.meta.url);
const aBatch = () => sealedBatch('ratings', [], new Uint8Array());

let crew: OpeningCrew;
const crewThat = (behaviour: string, size = 1): OpeningCrew =>
  (crew = new OpeningCrew({ privateKey: behaviour, directory: '', questionnaire: '' }, { size, workerUrl }));

afterEach(() => crew.close());

const contents = () => crew.contents(LEEWAY_QUESTIONNAIRE, 'pulse');
const failed = { name: 'OpeningFailed' };

describe('a crew that opens ballots', () => {
  it('answers everything that it is asked', async () => {
    crewThat('does as it is told', 2);
    const counts = await Promise.all(Array.from({ length: 20 }, () => crew.count(aBatch())));
    expect(counts).toEqual(Array.from({ length: 20 }, () => [true]));
    expect(await contents()).toEqual({ tallies: new Map(), products: {} });
  });

  it('has two batches for each thread, and one thread for each processor', () => {
    expect(crewThat('does as it is told', 3).capacity).toBe(6);
  });

  it.each(['does not start', 'fails at the third', 'leaves at the second'])(
    'gives no sums when a thread %s',
    async (behaviour) => {
      crewThat(behaviour);
      const counts = await Promise.allSettled(Array.from({ length: 4 }, () => crew.count(aBatch())));
      expect(counts.at(-1)).toMatchObject({ status: 'rejected', reason: failed });
      await expect(contents()).rejects.toMatchObject(failed);
      await expect(crew.count(aBatch())).rejects.toMatchObject(failed);
    },
  );

  it('gives no sums when one of several threads fails at the last', async () => {
    crewThat('fails at the sheet', 2);
    expect(await crew.count(aBatch())).toEqual([true]);
    await expect(contents()).rejects.toMatchObject(failed);
  });

  it('refuses what is under way, and what comes later, once it is closed', async () => {
    crewThat('does as it is told');
    const waiting = Promise.allSettled(Array.from({ length: 3 }, () => crew.count(aBatch())));
    await crew.close();
    expect((await waiting).every(({ status }) => status === 'rejected')).toBe(true);
    await expect(contents()).rejects.toMatchObject(failed);
  });
});
