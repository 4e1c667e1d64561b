import type { ProvisionedDatabase } from './provisioned-database.ts';

/** That a round asks the team of a unit about an action which it agreed on. */
export interface AskedFollowUp {
  readonly unitId: string;
  readonly actionId: string;
}

/**
 * Has a round that will be launched under this id ask these, as its launch would if they had been agreed on: they are in its
 * row from the first moment, before anybody begins to prepare it.
 */
export async function askFollowUps(
  database: Pick<ProvisionedDatabase, 'query'>,
  roundId: string,
  followUps: readonly AskedFollowUp[],
): Promise<void> {
  const name = `ask_follow_ups_${roundId.replaceAll('-', '')}`;
  await database.query(`
    create function people.${name}() returns trigger language plpgsql as $$
    begin
      new.follow_ups := '${JSON.stringify(followUps)}'::jsonb;
      return new;
    end $$`);
  await database.query(`
    create trigger ${name} before insert on people.rounds for each row
    when (new.round_id = '${roundId}') execute function people.${name}()`);
}
