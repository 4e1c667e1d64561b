/** Which round, of which organisation: all that may stand in the address bar. */
export interface RoundRef {
  organisationId: string;
  roundId: string;
}

/** What the part behind `#` names; `token` only in a personal link. */
export interface RoundLink {
  ref: RoundRef;
  token: string | null;
}

const ID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const PERSONAL = new RegExp(`^#/c/(${ID})/(${ID})/([A-Za-z0-9_-]{16,128})/?$`);
const ROUND = new RegExp(`^#/r/(${ID})/(${ID})/?$`);

/**
 * Reads `#/c/<organisation>/<round>/<token>` (personal) or `#/r/<organisation>/<round>`.
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
  return { ref: { organisationId, roundId }, token: token ?? null };
}

/** The fragment that stays in the address bar: the same for everybody in the round. */
export function roundFragment(ref: RoundRef): string {
  return `#/r/${ref.organisationId}/${ref.roundId}`;
}
