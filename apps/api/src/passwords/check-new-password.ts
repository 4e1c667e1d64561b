import { SHORTEST_PASSWORD } from '@leeway/contract';
import { problem } from '../http/problem.js';

/** What the commonest long passwords are made of, in this country and others, and what this product suggests. */
const WORDS = new Set(
  `password wachtwoord welkom welcome welkombij letmein laatmijerin iloveyou ikhouvanjou qwerty qwertyuiop azerty
   administrator admin beheerder geheim geheimwachtwoord secret changeme veranderen mijnwachtwoord mypassword
   passwordpassword wachtwoordwachtwoord welkomwelkom leeway leewayleeway speelruimte vertrouwen zomer winter lente
   herfst summer spring autumn amsterdam rotterdam feyenoord nederland football voetbal superman batman sunshine
   princess correcthorsebatterystaple`.split(/\s+/),
);
/** Keys in a row, in both directions, and more than once around. */
const ROWS = [
  '1234567890',
  '0123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb',
];
const WAYS = ROWS.flatMap((row) => [row, [...row].reverse().join('')]).map((row) => row.repeat(4));
const FEWEST_CHARACTERS = 5;

const DISGUISES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '@': 'a',
  $: 's',
};

/** The letters of a word, without the digits and signs around it and with those within it read as letters. */
const wordIn = (text: string): string =>
  text
    .replace(/^[^a-z]+|[^a-z]+$/g, '')
    .replace(/[01345@$]/g, (sign) => DISGUISES[sign] ?? sign)
    .replace(/[^a-z]/g, '');

const isCommon = (password: string, email: string): boolean => {
  const text = password.toLowerCase();
  const [mailbox = ''] = email.split('@');
  return (
    new Set(text).size < FEWEST_CHARACTERS ||
    WAYS.some((way) => way.includes(text)) ||
    WORDS.has(wordIn(text)) ||
    text === email ||
    text.replace(/[^\p{L}]/gu, '') === mailbox.replace(/[^\p{L}]/gu, '')
  );
};

/**
 * NIST SP 800-63B, section 3.1.1.2: long enough, and none of those that are tried first or that say who it is of. No rules
 * on which characters: they make passwords worse. Spaces and every sign count.
 * @param email of whose password it is to be, in lower case
 * @throws {ProblemError} password-too-short, password-too-common
 */
export function checkNewPassword(password: string, email: string): void {
  // As it will be hashed.
  const text = password.normalize('NFKC');
  if ([...text].length < SHORTEST_PASSWORD) throw problem('password-too-short', { minimum: SHORTEST_PASSWORD });
  if (isCommon(text, email)) throw problem('password-too-common');
}
