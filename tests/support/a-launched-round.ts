import { randomUUID } from 'node:crypto';
import { generateTallyKeyPair } from '@leeway/ballot/server';
import type { BlockPlanView, LaunchRound, RoundDetail, RoundView, TallyWork } from '@leeway/contract';
import { insertRelease } from './a-release.ts';
import type { ProvisionedDatabase } from './provisioned-database.ts';
import { until } from './until.ts';
import type { Visitor } from './visitor.ts';

const HOUR_MS = 3_600_000;

/** A launch that is in order: opens now, for a day. */
export async function aLaunch(administrator: Visitor, changes: Partial<LaunchRound> = {}): Promise<LaunchRound> {
  const { body } = await administrator.get<BlockPlanView>('/api/block-plan');
  return {
    name: 'Voorjaarsmeting',
    kind: 'pulse',
    opensAt: new Date().toISOString(),
    closesAt: new Date(Date.now() + 24 * HOUR_MS).toISOString(),
    planHash: body.planHash,
    ...changes,
  };
}

/** Plays the tally for one round: brings a key when one is wanted, and says that the directory is published. */
export async function playTally(tally: Visitor, organisationId: string, roundId: string): Promise<void> {
  const isRound = (round: { organisationId: string; roundId: string }) =>
    round.organisationId === organisationId && round.roundId === roundId;
  const path = `/api/tally/rounds/${organisationId}/${roundId}`;
  if ((await tally.get<TallyWork>('/api/tally/work')).body.keysWanted.some(isRound)) {
    const { publicKey } = await generateTallyKeyPair();
    const delivered = await tally.put(`${path}/key`, { publicKey });
    if (delivered.status !== 204) throw new Error(`the tally key was refused: ${delivered.status}`);
  }
  const work = await until(async () => {
    const { body } = await tally.get<TallyWork>('/api/tally/work');
    return body.toPublish.find(isRound);
  });
  const fingerprint = Buffer.from(
    await crypto.subtle.digest('SHA-256', new TextEncoder().encode(work.directory)),
  ).toString('hex');
  const published = await tally.put(`${path}/published`, { fingerprint });
  if (published.status !== 204) throw new Error(`the publication was refused: ${published.status}`);
}

/** Launches a round and waits until credentials can be collected. */
export async function aLaunchedRound(
  administrator: Visitor,
  tally: Visitor,
  organisationId: string,
  changes: Partial<LaunchRound> = {},
): Promise<RoundView> {
  const roundId = randomUUID();
  const launch = await aLaunch(administrator, changes);
  const { status } = await administrator.put(`/api/rounds/${roundId}`, launch);
  if (status !== 200) throw new Error(`the launch was refused: ${status}`);
  await playTally(tally, organisationId, roundId);
  const { body } = await administrator.get<RoundDetail>(`/api/rounds/${roundId}`);
  return body.round;
}

/** The token of somebody's personal link, out of their mail. */
export async function tokenOf(database: ProvisionedDatabase, roundId: string, memberId: string): Promise<string> {
  const [mail] = await database.query<{ link: string }>(
    `select link from people.outbox where round_id = $1 and member_id = $2 and kind = 'welcome'`,
    [roundId, memberId],
  );
  const token = mail?.link.split('/').at(-1);
  if (token === undefined) throw new Error('no mail');
  return token;
}

/** What the tally leaves behind when it has closed a round, without any result. */
export function anEmptyRelease(database: ProvisionedDatabase, organisationId: string, roundId: string): Promise<void> {
  return insertRelease(database, [organisationId, roundId]);
}
