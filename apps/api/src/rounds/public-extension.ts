import { createHash } from 'node:crypto';
import type { ExtensionView, PublicExtension } from '@leeway/contract';
import type { RoundEntity } from './round.entity.js';

type Extended = Pick<RoundEntity, 'extension' | 'extendedFrom'>;

/** The extension of a round as everybody may see it; null while the tally has not written one. */
export function publicExtension({ extension, extendedFrom }: Extended): PublicExtension | null {
  if (extension === null || extendedFrom === null) return null;
  const sha256 = createHash('sha256').update(extension).digest('hex');
  return { text: extension, sha256, from: extendedFrom.toISOString() };
}

/** The same for the administrator, from when it was asked for. */
export function extensionView(round: Extended & Pick<RoundEntity, 'extendTo' | 'closesAt'>): ExtensionView | null {
  const { extendTo, extendedFrom, closesAt } = round;
  if (extendTo === null) return null;
  return {
    from: (extendedFrom ?? closesAt).toISOString(),
    to: extendTo.toISOString(),
    isConfirmed: extendedFrom !== null,
  };
}
