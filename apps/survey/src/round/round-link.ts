/** Which round, of which organisation: all that may stand in the address bar. */
export interface RoundRef {
  organisationId: string;
  roundId: string;
}

/** What the part behind `#` names. */
export interface RoundLink {
  ref: RoundRef;
  /** Of a personal link, or of a card. */
  token: string | null;
  /** The device stands somewhere for everybody who has a card. */
  isShared: boolean;
}

const ID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const PERSONAL = new RegExp(`^#/c/(${ID})/(${ID})/([A-Za-z0-9_-]{16,128})/?$`);
const ROUND = new RegExp(`^#/[rk]/(${ID})/(${ID})/?$`);

/**
 * Reads `#/c/<organisation>/<round>/<token>` (personal), `#/r/<organisation>/<round>`, or `#/k/…` on a
 * shared device.
 * @returns `'none'` without a link, `'damaged'` for one that was cut off or mistyped
 */
export function parseRoundLink(fragment: string): RoundLink | 'none' | 'damaged' {
  if (fragment === '' || fragment === '#' || fragment === '#/') {
    return 'none';
  }
  const match = PERSONAL.exec(fragment) ?? ROUND.exec(fragment);
  const [, organisationId, roundId, token] = match ?? [];
  if (organisationId === undefined || roundId === undefined) {
    return 'damaged';
  }
  return { ref: { organisationId, roundId }, token: token ?? null, isShared: fragment.startsWith('#/k/') };
}

/** The fragment that stays in the address bar: the same for everybody in the round. */
export function roundFragment(ref: RoundRef): string {
  return `#/r/${ref.organisationId}/${ref.roundId}`;
}

/** Where a shared device waits for the next card. */
export function sharedFragment(ref: RoundRef): string {
  return `#/k/${ref.organisationId}/${ref.roundId}`;
}
