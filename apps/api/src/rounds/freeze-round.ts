import { randomBytes, randomUUID } from 'node:crypto';
import { membersHash } from '@leeway/ballot/protocol';
import type { LaunchRound } from '@leeway/contract';
import type { EntityManager } from 'typeorm';
import { takeFollowUps } from '../agreements/take-follow-ups.js';
import { problem } from '../http/problem.js';
import { readChoice } from '../questionnaire/read-choice.js';
import { inChunks } from './in-chunks.js';
import type { TodaysBlock, TodaysPlan } from './plan-today.js';
import { RoundBlockEntity } from './round-block.entity.js';
import { handedOut } from './handed-out.js';
import { RoundMemberEntity } from './round-member.entity.js';
import { RoundEntity } from './round.entity.js';

const SALT_BYTES = 16;

export interface RoundKey {
  readonly organisationId: string;
  readonly roundId: string;
}

/**
 * Writes the snapshot of a round: its tree, its blocks, who is entitled, what the organisation chose to ask, and which
 * agreements it asks about. From here on the roster and the settings may change.
 */
export async function freezeRound(
  manager: EntityManager,
  key: RoundKey,
  request: LaunchRound,
  plan: TodaysPlan,
): Promise<void> {
  await manager.insert(RoundEntity, {
    ...key,
    name: request.name,
    kind: request.kind,
    opensAt: new Date(request.opensAt),
    closesAt: new Date(request.closesAt),
    planHash: plan.hash,
    units: [...plan.units],
    notAsked: plan.notAsked.length === 0 ? null : [...plan.notAsked],
    thresholds: plan.thresholds,
    // Read here, and nowhere else: whoever launches, a person or a series, asks what is set at this moment.
    choice: await readChoice(manager, key.organisationId),
    tallyPublicKey: request.trusteeKey ?? null,
    tallyKeyHeldBy: request.trusteeKey === undefined ? 'installation' : 'trustee',
    state: 'preparing',
  });
  const followUps = await takeFollowUps(manager, key, ownBlocks(plan));
  if (followUps.length > 0) await manager.update(RoundEntity, { ...key }, { followUps });
  for (const [position, block] of plan.blocks.entries()) {
    const row = await blockRow(key, block, position, request.cardUnitIds);
    await manager.insert(RoundBlockEntity, row);
    const members = block.members.map((member) => ({
      ...key,
      blockId: row.blockId,
      handedOut: row.handedOut,
      ...member,
    }));
    for (const chunk of inChunks(members)) await manager.insert(RoundMemberEntity, chunk);
  }
}

/** The units that are a block of their own. */
const ownBlocks = ({ blocks }: TodaysPlan): string[] =>
  blocks.flatMap(({ groupUnitIds }) => (groupUnitIds.length === 1 ? groupUnitIds : []));

async function blockRow(key: RoundKey, block: TodaysBlock, position: number, cardUnitIds: LaunchRound['cardUnitIds']) {
  if (block.unitId === null) throw problem('several-top-units');
  const membersSalt = randomBytes(SALT_BYTES);
  const names = block.members.map(({ displayName }) => displayName);
  return {
    ...key,
    blockId: randomUUID(),
    position,
    label: block.label,
    unitId: block.unitId,
    groupUnitIds: [...block.groupUnitIds],
    headcount: block.members.length,
    handedOut: handedOut(block, cardUnitIds),
    membersSalt,
    membersHash: await membersHash(membersSalt, names),
  };
}
