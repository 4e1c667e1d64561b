/** What in a comment could tell who wrote it, or whom it is about. */
export const RECOGNISABLE_KINDS = ['colleague', 'name', 'address', 'number', 'only-one'] as const;
export type RecognisableKind = (typeof RECOGNISABLE_KINDS)[number];

export interface Recognisable {
  kind: RecognisableKind;
  /** The words, as they were typed. */
  text: string;
}

/** Between first and last name; nobody is recognised by them. */
const INFIXES = new Set('van der den de het ten ter te el al la le von und y ’t ’s d da di dos'.split(' '));
const MIN_NAME_LETTERS = 3;

const ADDRESS = /\b(?:https?:\/\/|www\.)\S+|\S+@\S+/giu;
const NUMBER = /\+?\d(?:[\d\s./-]*\d)?/gu;
/** Years say little; a day, a telephone or an employee number says much. */
const MIN_DIGITS = 4;
const YEAR = /^(?:19|20)\d\d$/;
const WORD = /[\p{L}][\p{L}’'-]*/gu;
/** Words with a capital that do not begin a sentence: most likely somebody's name. */
const NAME = /(?<=[\p{Ll}\d,;)]\s+)\p{Lu}\p{Ll}+(?:(?:\s+(?:van|der|den|de|ten|ter|el|von)){0,2}\s+\p{Lu}\p{Ll}+)*/gu;
const NO_NAMES = new Set(
  (
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August ' +
    'September October November December English Dutch Engels Nederlands Nederland Europe Europa Teams Excel Outlook ' +
    'Word Internet'
  ).split(' '),
);
const ONLY_ONE =
  /\b(?:als enige|de enige|mijn (?:zwangerschap|ziekte|burn-?out|verlof)|as the only|the only one|my (?:pregnancy|illness|burn-?out|leave))\b/giu;

/**
 * Looks for names, addresses, numbers and other details by which somebody can be recognised. It warns, it decides nothing:
 * it misses things, and a word can be a name and something else.
 * @param colleagues names of the people in the group, as the roster writes them
 */
export function recognisable(text: string, colleagues: readonly string[]): Recognisable[] {
  const addresses = found('address', text, ADDRESS);
  const numbers = found('number', text, NUMBER).filter(({ text: number }) => {
    const digits = number.replace(/\D/g, '');
    return digits.length >= MIN_DIGITS && !YEAR.test(digits);
  });
  const names = namesOf(colleagues);
  const mentioned = found('colleague', text, WORD).filter(
    ({ text: word }) => names.has(plain(word)) && startsWithCapital(word),
  );
  const known = new Set(mentioned.map(({ text: word }) => plain(word)));
  const others = found('name', text, NAME).filter(
    ({ text: name }) => !NO_NAMES.has(name) && !name.split(/\s+/).some((word) => known.has(plain(word))),
  );
  return unique([...mentioned, ...others, ...addresses, ...numbers, ...found('only-one', text, ONLY_ONE)]);
}

function found(kind: RecognisableKind, text: string, pattern: RegExp): Recognisable[] {
  return [...text.matchAll(pattern)].map(([match]) => ({ kind, text: match.trim() }));
}

function namesOf(colleagues: readonly string[]): ReadonlySet<string> {
  const words = colleagues.flatMap((name) => name.match(WORD) ?? []).map(plain);
  return new Set(words.filter((word) => word.length >= MIN_NAME_LETTERS && !INFIXES.has(word)));
}

/** Without accents and case, so that "Renee" is found in a group with a Renée; "Anna’s" is about Anna. */
function plain(word: string): string {
  return word
    .replace(/[’']s$/u, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase('nl');
}

/** Someone called Mark is not meant by every mark. */
function startsWithCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function unique(all: readonly Recognisable[]): Recognisable[] {
  return [...new Map(all.map((one) => [`${one.kind} ${one.text}`, one])).values()];
}
