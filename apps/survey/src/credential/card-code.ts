/** Crockford's base32 has no I, L, O and U. */
const CODE = /^[0-9A-HJKMNP-TV-Z]{20}$/;

/** Whether a token is the code of a card rather than that of a personal link. */
export function isCardCode(token: string): boolean {
  return CODE.test(token);
}

/**
 * Reads what was typed from a card, or what a scanner typed: the code with or without its hyphens, or the whole address.
 * @returns the code in capitals, with the letters that are easily mistaken put right; null if it is none
 */
export function readCardCode(typed: string): string | null {
  const [code = ''] = typed.trim().split('/').slice(-1);
  const plain = code.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return isCardCode(plain) ? plain : null;
}
