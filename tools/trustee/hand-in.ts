import { statSync } from 'node:fs';
import { encodeTallyKeyPair, tallyKeyFileName } from '@leeway/ballot/server';
import { KeyFiles, type Clock } from '@leeway/process';
import { PlainError } from '../terminal/plain-error.ts';
import { openKey, type KeyOptions } from './check.ts';
import { descriptionOf, readDirectory, readEnd, requireKeyOf } from './read-directory.ts';

export interface HandInOptions extends KeyOptions {
  /** A file or an address. */
  readonly directory: string;
  /** The two places in which the tally looks for keys. */
  readonly places: readonly [string, string];
  readonly clock: Clock;
}

const NOT_ASKED =
  '\nA file can not tell whether the round was extended. With the address of the directory instead, that is looked up; or ' +
  'look at the public page of the round.';

/**
 * Gives the tally the key of a round that is over. Never before: from then on the installation could open what comes in.
 */
export const handIn = async (options: HandInOptions, say: (text: string) => void): Promise<void> => {
  const read = await readDirectory(options.directory);
  say(descriptionOf(read));
  const { organisation, round } = read.directory;
  const end = await readEnd(options.directory, read);
  if (end === null) say(NOT_ASKED);
  if (options.clock.now().getTime() < Date.parse(end ?? round.closesAt)) {
    throw new PlainError(
      `The round is open until ${end ?? round.closesAt}: the key is handed in after that, and not before.`,
    );
  }
  options.places.forEach(requirePlace);
  const pair = await openKey(options);
  requireKeyOf(read, pair.publicKey);
  const files = new KeyFiles(...options.places);
  const name = tallyKeyFileName({ organisationId: organisation.id, roundId: round.id });
  await files.write(name, encodeTallyKeyPair(pair)).catch((error: unknown) => {
    if (!(error instanceof Error) || error.name !== 'KeyFileConflict') throw error;
    throw new PlainError('The tally has another key for this round: its administrator has to say how it got there.');
  });
  say(
    '\nThe key is handed in. The tally closes the round by itself, and destroys what it was given. Keep your own copies ' +
      'until the round is shown as closed, and destroy them then.',
  );
};

/** A folder that is made here would be one in which nobody looks, and a file of somebody else's one that nobody reads. */
const requirePlace = (place: string): void => {
  const folder = statSync(place, { throwIfNoEntry: false });
  if (folder?.isDirectory() !== true) {
    throw new PlainError(`${place} is not there: run this on the machine of the tally, with the folders of its keys.`);
  }
  const user = process.getuid?.();
  if (user !== undefined && folder.uid !== user) {
    throw new PlainError(`${place} belongs to user ${folder.uid}: run this as the user that the tally runs as.`);
  }
};
