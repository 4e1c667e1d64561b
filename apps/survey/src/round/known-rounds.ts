import type { DeviceStore } from '../credential/device-store.js';
import { roundFragment } from './round-link.js';

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
