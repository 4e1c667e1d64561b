import type { ProvisionedDatabase } from './provisioned-database.ts';

/** That the team of a unit is asked, in the next round, about an action which it agreed on. */
export interface AskedFollowUp {
  readonly unitId: string;
  readonly actionId: string;
}

/**
 * Makes every round that an organisation launches from now on ask these, as its launch would if they had been agreed on: they
 * are in the row of the round from the first moment, before anybody begins to prepare it.
 */
export async function askFollowUps(
  database: Pick<ProvisionedDatabase, 'query'>,
  organisationId: string,
  followUps: readonly AskedFollowUp[],
): Promise<void> {
  const name = `ask_follow_ups_${organisationId.replaceAll('-', '')}`;
  await database.query(`
    create function people.${name}() returns trigger language plpgsql as $$
    begin
      new.follow_ups := '${JSON.stringify(followUps)}'::jsonb;
      return new;
    end $$`);
  await database.query(`
    create trigger ${name} before insert on people.rounds for each row
    when (new.organisation_id = '${organisationId}') execute function people.${name}()`);
}
