export const ROSTER_COLUMNS = ['email', 'firstName', 'infix', 'lastName', 'unit', 'manager', 'language'] as const;
export type RosterColumn = (typeof ROSTER_COLUMNS)[number];

export const REQUIRED_COLUMNS = ['email', 'firstName', 'lastName', 'unit', 'manager'] as const;

/** What the columns are called in files, Dutch and English; the first is the one that messages use. */
const NAMES: Readonly<Record<RosterColumn, readonly string[]>> = {
  email: ['E-mailadres', 'email', 'mail', 'mailadres', 'email address', 'e-mail'],
  firstName: ['Voornaam', 'first_name', 'roepnaam', 'given name'],
  infix: ['Tussenvoegsel', 'infix', 'tussenvoegsels', 'voorvoegsel', 'name prefix'],
  lastName: ['Achternaam', 'last_name', 'surname', 'family name'],
  unit: ['Afdeling', 'unit', 'department', 'organisatie-eenheid', 'organisational unit'],
  manager: ['Leidinggevende', 'manager', 'e-mail leidinggevende', 'manager email', 'supervisor'],
  language: ['Taal', 'language', 'voorkeurstaal', 'preferred language'],
};

/** Case, accents, spaces and punctuation make no difference. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

const BY_NAME: ReadonlyMap<string, RosterColumn> = new Map(
  ROSTER_COLUMNS.flatMap((column) => NAMES[column].map((name) => [plain(name), column] as const)),
);

export const columnNamed = (header: string): RosterColumn | undefined => BY_NAME.get(plain(header));

/** As a message calls it: both languages, since a file has one of them. */
export const titleOf = (column: RosterColumn): string => `${NAMES[column][0] ?? ''} / ${NAMES[column][1] ?? ''}`;
