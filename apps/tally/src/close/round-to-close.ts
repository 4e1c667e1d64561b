import { parseDirectory, type Directory } from '@leeway/ballot/protocol';
import type { Questionnaire } from '@leeway/trust-model';
import type { EntityManager } from 'typeorm';
import { endOf } from '../extend/round-end.js';
import { readQuestionnaire } from '../publish/read-questionnaire.js';
import type { RoundRef } from '../round-ref.js';

/** What a round was published with. */
export interface RoundToClose {
  readonly directory: Directory;
  readonly questionnaire: Questionnaire;
  readonly fingerprint: Buffer;
  /** When it ends, extended or not; milliseconds since the epoch. */
  readonly closesAtMs: number;
  /** As they were published. */
  readonly texts: { readonly directory: string; readonly questionnaire: string };
}

interface PublishedRow {
  readonly directory: string;
  readonly questionnaire: string;
  readonly fingerprint: Buffer;
  readonly extension: string | null;
}

const PUBLISHED = `
  select d.directory, d.questionnaire, d.fingerprint, e.extension
  from ballots.directories d left join ballots.extensions e using (organisation_id, round_id)
  where organisation_id = $1 and round_id = $2`;

/**
 * Locks the intake and the ballots that are in: every ballot that is on its way in now is waited for, and every later one
 * waits for this transaction, and then finds no intake to refer to. The ballots need locks of their own, since one
 * that replaces another is an update, which looks at no foreign key.
 * @returns the round, or null if it has no intake any more
 */
export async function stopIntake(transaction: EntityManager, round: RoundRef): Promise<RoundToClose | null> {
  const key = [round.organisationId, round.roundId];
  const intakes = await transaction.query<unknown[]>(
    'select 1 from ballots.intakes where organisation_id = $1 and round_id = $2 for update',
    key,
  );
  if (intakes.length === 0) {
    return null;
  }
  await transaction.query(
    `select count(*) from (
       select from ballots.inbox where organisation_id = $1 and round_id = $2 for update) as held`,
    key,
  );
  const [row] = await transaction.query<PublishedRow[]>(PUBLISHED, key);
  if (row === undefined) {
    throw new Error('an intake has no directory');
  }
  const { fingerprint, extension, ...texts } = row;
  const directory = parseDirectory(texts.directory);
  return {
    directory,
    questionnaire: readQuestionnaire(texts.questionnaire),
    fingerprint,
    closesAtMs: endOf(directory.round.closesAt, extension),
    texts,
  };
}

/**
 * Deletes the ballots, all at once, and then what they refer to: from the commit on no ballot can be stored for the round,
 * whatever a clock says.
 */
export async function endIntake(transaction: EntityManager, { organisationId, roundId }: RoundRef): Promise<void> {
  for (const table of ['inbox', 'intakes']) {
    await transaction.query(`delete from ballots.${table} where organisation_id = $1 and round_id = $2`, [
      organisationId,
      roundId,
    ]);
  }
}
