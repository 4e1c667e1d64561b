import { passEntry } from '../credential/credential-record.js';
import type { DeviceStore } from '../credential/device-store.js';
import { roundFragment, type RoundRef } from './round-link.js';

export interface KnownRound {
  /** Where it opens. */
  fragment: string;
  name: string;
}

/** The rounds of which this device remembers something, by name. */
export async function knownRounds(store: DeviceStore): Promise<KnownRound[]> {
  const names = await store.names();
  const rounds = await Promise.all(
    names
      .filter((name) => name.endsWith('/answers'))
      .map(async (name): Promise<KnownRound> => {
        const [organisationId = '', roundId = ''] = name.split('/');
        const record = await store.read<{ roundName: string }>(name);
        return { fragment: roundFragment({ organisationId, roundId }), name: record?.roundName ?? '' };
      }),
  );
  return rounds.filter(({ name }) => name !== '').sort((a, b) => a.name.localeCompare(b.name));
}

/**
 * Removes everything about one round, and what would collect for later ones in the name of the same person; what this device
 * knows of other rounds stays.
 */
export async function forgetRound(store: DeviceStore, { organisationId, roundId }: RoundRef): Promise<void> {
  const names = (await store.names()).filter(
    (name) => name.startsWith(`${organisationId}/${roundId}/`) || name === passEntry(organisationId),
  );
  await Promise.all(names.map((name) => store.remove(name)));
}
