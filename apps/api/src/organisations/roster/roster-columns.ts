import type { ColumnMeaning } from '@leeway/contract';

type NamedMeaning = Exclude<ColumnMeaning, '-' | `level${number}`>;

/** A unit is asked for as well: as one path, or in columns of their own, one a level. */
export const REQUIRED_COLUMNS = ['email', 'firstName', 'lastName', 'manager'] as const;

/** What the columns are called in files, Dutch and English; the first of each is the one that messages use. */
const NAMES: Readonly<Record<NamedMeaning, readonly string[]>> = {
  email: [
    ...['E-mailadres', 'email', 'e-mail', 'mail', 'mailadres', 'e-mail werk', 'e-mailadres werk', 'werk e-mail'],
    ...['zakelijk e-mailadres', 'email address', 'work email', 'work e-mail address', 'business email'],
    ...['primary email', 'e-mailadres medewerker', 'email medewerker', 'e-mail medewerker'],
  ],
  firstName: [
    ...['Voornaam', 'first_name', 'roepnaam', 'voornamen', 'given name', 'forename', 'preferred name'],
    ...['first names', 'voornaam medewerker', 'known as'],
  ],
  infix: [
    ...['Tussenvoegsel', 'infix', 'tussenvoegsels', 'tussenv', 'voorvoegsel', 'voorvoegsels', 'tussenvgsl', 'tv'],
    ...['name prefix', 'prefix', 'surname prefix', 'last name prefix', 'voorvoegsel achternaam'],
  ],
  lastName: [
    ...['Achternaam', 'last_name', 'surname', 'family name', 'familienaam', 'geslachtsnaam', 'gebruiksnaam'],
    ...['achternaam medewerker', 'last names', 'eigen achternaam'],
  ],
  unit: [
    ...['Afdeling', 'unit', 'department', 'organisatie-eenheid', 'organisational unit', 'organizational unit'],
    ...['org unit', 'orgeenheid', 'org eenheid', 'afdelingsnaam', 'afdelingspad', 'unit path', 'department name'],
  ],
  manager: [
    ...['Leidinggevende', 'manager', 'e-mail leidinggevende', 'e-mailadres leidinggevende', 'leidinggevende e-mail'],
    ...['leidinggevende e-mailadres', 'mail leidinggevende', 'manager email', 'manager e-mail', 'manager mail'],
    ...['manager e-mail address', 'email manager', 'e-mail manager', 'e-mailadres manager', 'supervisor'],
    ...['supervisor email', 'reports to', 'reports to email', 'direct leidinggevende', 'line manager'],
    ...['line manager email', 'e-mailadres direct leidinggevende'],
  ],
  language: [
    ...['Taal', 'language', 'voorkeurstaal', 'taalvoorkeur', 'preferred language', 'locale', 'lang', 'taalcode'],
    ...['language code', 'communicatietaal', 'correspondentietaal'],
  ],
};

/** Names that mean a column only when no other one does. */
const SECOND_NAMES: Partial<Readonly<Record<NamedMeaning, readonly string[]>>> = {
  email: ['user principal name', 'upn', 'gebruikersnaam', 'username', 'login'],
  unit: ['team', 'teamnaam', 'team name', 'eenheid', 'onderdeel', 'organisatieonderdeel', 'business unit', 'pad'],
  manager: ['teamleider', 'hoofd', 'chef', 'manager upn'],
};

/** "Niveau 2", "afdeling niveau 2", "Level 2", "Unit 2": what is directly below the top has the number 2. */
const LEVEL =
  /^(?:(?:afdeling|unit|department|eenheid|organisatie|organisation|org)?(?:niveau|level|laag|layer)|(?:afdeling|unit|department|eenheid))0?([1-9])$/;

/** How two names of a column are the same: case, accents, spaces and punctuation make no difference. */
export const headerKey = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 200);

const byName = (names: typeof SECOND_NAMES): ReadonlyMap<string, NamedMeaning> =>
  new Map(
    (Object.keys(NAMES) as NamedMeaning[]).flatMap((column) =>
      (names[column] ?? []).map((name) => [headerKey(name), column] as const),
    ),
  );

const BY_NAME = byName(NAMES);
const BY_SECOND_NAME = byName(SECOND_NAMES);

/** What a column could mean if no other column did. */
export const columnPerhaps = (header: string): ColumnMeaning | undefined => BY_SECOND_NAME.get(headerKey(header));

export const columnNamed = (header: string): ColumnMeaning | undefined => {
  const key = headerKey(header);
  const level = LEVEL.exec(key)?.[1];
  return level === undefined ? BY_NAME.get(key) : (`level${level}` as ColumnMeaning);
};

/** As a message calls it: both languages, since a file has one of them. */
export const titleOf = (column: ColumnMeaning): string => {
  if (column === '-') return '–';
  const [dutch, english] = column.startsWith('level')
    ? [`Niveau ${column.at(-1) ?? ''}`, `level ${column.at(-1) ?? ''}`]
    : NAMES[column as NamedMeaning];
  return `${dutch ?? ''} / ${english ?? ''}`;
};
