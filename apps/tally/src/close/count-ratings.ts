import type { TallyContents } from '@leeway/trust-model';
import type { OpeningCrew } from '../opening/opening-crew.js';
import type { Closing } from './closing.js';
import { inFlight } from './in-flight.js';
import { readInbox } from './read-inbox.js';
import { writeCredentials } from './write-credentials.js';

/**
 * The first pass: has all ratings added up, and writes the credentials of those that count.
 * The database reads and writes while the threads open.
 * @returns the sums, which hold exactly the ballots that the account calls counted
 */
export async function countRatings(closing: Closing, crew: OpeningCrew): Promise<TallyContents> {
  const { transaction, round, directory, account, progress } = closing;
  const blockIds = new Set(directory.blocks.map(({ id }) => id));
  const batches = readInbox(transaction, round, 'ratings', blockIds);
  const counting = inFlight(batches, crew.capacity, ({ receipts, sealed }) =>
    crew.count(sealed).then((isCounted) => ({ receipts, isCounted })),
  );
  for await (const { receipts, isCounted } of counting) {
    const opened = receipts.filter(({ blockId }) => blockIds.has(blockId));
    opened.forEach(({ blockId }, index) => account.addOpened(blockId, isCounted[index] === true));
    await writeCredentials(
      transaction,
      round,
      opened.filter((_, index) => isCounted[index]),
    );
    progress.add(receipts.length);
  }
  const contents = await crew.contents(closing.questionnaire, directory.round.kind);
  account.requireSameAs(contents);
  return contents;
}
