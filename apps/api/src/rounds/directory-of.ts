import { createHash } from 'node:crypto';
import { canonicalDirectory, canonicalJson, type Directory, type Purpose } from '@leeway/ballot/protocol';
import { askedQuestionnaire } from './asked-questionnaire.js';
import { RoundBlockEntity } from './round-block.entity.js';
import type { RoundEntity } from './round.entity.js';

/** What is published about a round before anybody answers. */
export interface RoundDirectory {
  readonly directory: string;
  readonly questionnaire: string;
  /** SHA-256 of the directory. */
  readonly fingerprint: Buffer;
}

/**
 * Writes the directory of a round of which all keys are there.
 * @returns null if a key is still missing
 */
export function directoryOf(
  organisation: Directory['organisation'],
  round: RoundEntity,
  blocks: readonly RoundBlockEntity[],
): RoundDirectory | null {
  const { tallyPublicKey } = round;
  const withKeys = blocks.flatMap((block) =>
    block.publicKeys === null ? [] : [directoryBlock(block, block.publicKeys)],
  );
  if (tallyPublicKey === null || withKeys.length < blocks.length) return null;
  const asked = askedQuestionnaire(round, blocks);
  const questionnaire = canonicalJson(asked);
  const directory = canonicalDirectory({
    protocol: 'leeway/1',
    organisation,
    round: {
      id: round.roundId,
      name: round.name,
      kind: round.kind,
      opensAt: round.opensAt.toISOString(),
      closesAt: round.closesAt.toISOString(),
    },
    questionnaire: {
      id: asked.id,
      version: asked.version,
      sha256: sha256(questionnaire).toString('hex'),
    },
    thresholds: round.thresholds,
    tallyKey: tallyPublicKey,
    tallyKeyHeldBy: round.tallyKeyHeldBy,
    units: round.units.map(({ id, parentId, name }) => ({ id, parentId, name })),
    blocks: withKeys,
    ...(round.notAsked !== null && { notAsked: round.notAsked }),
  });
  return { directory, questionnaire, fingerprint: sha256(directory) };
}

function directoryBlock(block: RoundBlockEntity, publicKeys: Record<Purpose, string>): Directory['blocks'][number] {
  const { blockId, label, unitId, groupUnitIds, headcount, membersHash } = block;
  return { id: blockId, label, unitId, groupUnitIds, headcount, publicKeys, membersHash };
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
