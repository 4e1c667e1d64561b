import type { RosterProblem } from '@leeway/contract';

/** What can be wrong with a roster file, and what to do about it. `{name}` is filled in. */
const SENTENCES = {
  'empty-file': {
    nl: 'Het bestand is leeg. Exporteer de lijst opnieuw.',
    en: 'The file is empty. Export the list again.',
  },
  'no-people': {
    nl: 'Er staat alleen een kopregel in het bestand: geen mensen. Zet er voor ieder een regel onder.',
    en: 'The file holds a header only: no people. Put a line below it for each of them.',
  },
  'too-large': {
    nl: 'Het bestand is groter dan {megabytes} MB. Laat kolommen weg die niet nodig zijn.',
    en: 'The file is larger than {megabytes} MB. Leave out the columns that are not needed.',
  },
  'too-many-people': {
    nl: 'Er staan meer dan {max} mensen in het bestand.',
    en: 'There are more than {max} people in the file.',
  },
  'is-a-spreadsheet': {
    nl: 'Dit is een Excel- of ander werkblad. Open het en kies "Opslaan als", "CSV UTF-8".',
    en: 'This is an Excel file or another spreadsheet. Open it and choose "Save as", "CSV UTF-8".',
  },
  'is-a-page': {
    nl: 'Dit is een webpagina of XML. Exporteer de lijst als CSV.',
    en: 'This is a web page or XML. Export the list as CSV.',
  },
  'not-text': {
    nl: 'Dit is geen tekstbestand. Sla de lijst op als CSV.',
    en: 'This is not a text file. Save the list as CSV.',
  },
  'one-column': {
    nl: 'De eerste regel heeft maar één kolom. Sla de lijst op als CSV, met puntkomma’s, komma’s of tabs ertussen.',
    en: 'The first line has only one column. Save the list as CSV, separated by semicolons, commas or tabs.',
  },
  'broken-quotes': {
    nl: 'Hier staat een aanhalingsteken zonder partner. Zet aanhalingstekens om het hele veld, of haal ze weg.',
    en: 'There is a quotation mark without a partner here. Put quotation marks around the whole field, or remove them.',
  },
  'missing-column': {
    nl: 'De kolom "{column}" ontbreekt. Deze kolommen zijn gevonden: {found}.',
    en: 'The column "{column}" is missing. These columns were found: {found}.',
  },
  'no-header': {
    nl: 'De eerste regel noemt geen kolommen: er staat al een e-mailadres in. Zet er een regel met kolomnamen boven.',
    en: 'The first line does not name columns: it holds an e-mail address already. Put a line with names of columns above it.',
  },
  'unit-and-levels': {
    nl: 'De afdeling staat er als pad en in kolommen per niveau. Kies één van beide, en sla de andere over.',
    en: 'The unit is there as a path and in columns for each level. Choose one of them, and skip the other.',
  },
  'level-gap': {
    nl: '"{column}" is leeg, terwijl een lager niveau is ingevuld.',
    en: '"{column}" is empty, although a lower level is filled in.',
  },
  'broken-characters': {
    nl: '"{value}" heeft letters die bij het opslaan zijn verminkt. Exporteer de lijst opnieuw als CSV UTF-8.',
    en: '"{value}" has letters that were damaged when the file was saved. Export the list again as CSV UTF-8.',
  },
  'control-character': {
    nl: 'In "{column}" staat een onzichtbaar teken dat geen tekst is. Typ het veld opnieuw.',
    en: 'In "{column}" there is an invisible character that is not text. Type the field again.',
  },
  'column-twice': {
    nl: 'Er zijn twee kolommen voor "{column}". Laat er één staan.',
    en: 'There are two columns for "{column}". Keep one.',
  },
  'wrong-field-count': {
    nl: 'Deze regel heeft {actual} velden; de kopregel heeft er {expected}. Staat er een scheidingsteken te veel of te weinig?',
    en: 'This line has {actual} fields; the header has {expected}. Is there a separator too many or too few?',
  },
  'empty-field': {
    nl: '"{column}" is leeg en moet ingevuld zijn.',
    en: '"{column}" is empty and has to be filled in.',
  },
  'too-long': {
    nl: '"{column}" is langer dan {max} tekens.',
    en: '"{column}" is longer than {max} characters.',
  },
  'bad-address': {
    nl: '"{value}" is geen e-mailadres. Verbeter het, zoals naam@organisatie.nl.',
    en: '"{value}" is not an e-mail address. Correct it, such as name@organisation.nl.',
  },
  'address-twice': {
    nl: '{value} staat al op regel {other}. Iedereen mag er één keer in staan.',
    en: '{value} is already on line {other}. Everybody may be in it once.',
  },
  'bad-unit-path': {
    nl: 'De afdeling "{value}" klopt niet: schrijf de weg van boven naar beneden, zoals "Organisatie > Afdeling > Team", hoogstens {max} diep.',
    en: 'The unit "{value}" is not right: write the way from the top down, such as "Organisation > Department > Team", {max} deep at most.',
  },
  'several-roots': {
    nl: 'De weg van iedereen moet met dezelfde organisatie beginnen. Hier staat "{value}", op regel {other} "{first}".',
    en: 'Everybody’s path has to start with the same organisation. Here it says "{value}", on line {other} "{first}".',
  },
  'unknown-manager': {
    nl: 'De leidinggevende {value} staat niet in het bestand. Verbeter het adres, of voeg diegene toe.',
    en: 'The manager {value} is not in the file. Correct the address, or add that person.',
  },
  'own-manager': {
    nl: '{value} is hier de eigen leidinggevende. Laat het veld leeg voor wie geen leidinggevende heeft.',
    en: '{value} is their own manager here. Leave the field empty for who has no manager.',
  },
  'manager-circle': {
    nl: 'Deze mensen zijn in een kring elkaars leidinggevende: {value}. Wie bovenaan staat, heeft een leeg veld.',
    en: 'These people are each other’s managers in a circle: {value}. Leave the field empty for who is at the top.',
  },
  'unknown-language': {
    nl: 'De taal "{value}" kennen we niet. Gebruik nl of en.',
    en: 'We do not know the language "{value}". Use nl or en.',
  },
  'more-problems': {
    nl: 'En nog {count} andere.',
    en: 'And {count} more.',
  },
  'language-assumed': {
    nl: 'Bij {count} mensen is geen taal ingevuld; zij krijgen Nederlands.',
    en: 'No language is filled in for {count} people; they will get Dutch.',
  },
  'read-as-windows': {
    nl: 'Het bestand is geen UTF-8; het is gelezen als Windows-1252. Kijk of namen met accenten kloppen.',
    en: 'The file is not UTF-8; it was read as Windows-1252. Check that names with accents are right.',
  },
  'column-ignored': {
    nl: 'De kolom "{column}" wordt niet gebruikt en niet bewaard.',
    en: 'The column "{column}" is not used and not kept.',
  },
  'unit-without-manager': {
    nl: 'In "{value}" noemt niemand een leidinggevende: niemand ziet het resultaat van deze afdeling.',
    en: 'In "{value}" nobody names a manager: nobody will see the result of this unit.',
  },
  'administrator-leaves': {
    nl: '{value} is beheerder en staat niet in het bestand: na de import is dat voorbij, en inloggen kan dan niet meer.',
    en: '{value} is an administrator and not in the file: after the import that ends, and signing in does too.',
  },
  'trainer-leaves': {
    nl: '{value} is trainer en staat niet in het bestand: na de import is dat voorbij, en inloggen kan dan niet meer.',
    en: '{value} is a trainer and not in the file: after the import that ends, and signing in does too.',
  },
  'auditor-leaves': {
    nl: '{value} is toezichthouder en staat niet in het bestand: na de import is dat voorbij, en inloggen kan dan niet meer.',
    en: '{value} is an auditor and not in the file: after the import that ends, and signing in does too.',
  },
  'administrator-and-trainer-leaves': {
    nl: '{value} is beheerder en trainer en staat niet in het bestand: na de import is dat voorbij, en inloggen kan dan niet meer.',
    en: '{value} is an administrator and a trainer and not in the file: after the import that ends, and signing in does too.',
  },
} as const satisfies Record<string, { nl: string; en: string }>;

export type RosterProblemCode = keyof typeof SENTENCES;

export interface RosterProblemDetails {
  line?: number;
  column?: string;
  [parameter: string]: string | number | undefined;
}

/** Long enough to recognise, short enough for two hundred of them on a page. */
const QUOTED_CHARACTERS = 120;

const shorten = (value: string): string =>
  value.length <= QUOTED_CHARACTERS ? value : `${Array.from(value).slice(0, QUOTED_CHARACTERS).join('')}…`;

export const rosterProblem = (code: RosterProblemCode, details: RosterProblemDetails = {}): RosterProblem => {
  const fill = (sentence: string): string =>
    sentence.replace(/\{(\w+)\}/g, (_, name: string) => shorten(String(details[name] ?? '')));
  const { nl, en } = SENTENCES[code];
  const column = details.column === undefined ? null : shorten(details.column);
  return { line: details.line ?? null, column, code, message: { nl: fill(nl), en: fill(en) } };
};

export const MAX_LISTED = 200;
/** Of a file in which everything is wrong: no more are looked at for the order. */
const MAX_KEPT = 20_000;

/** Collects problems, to list the first in order of lines. */
export class RosterProblems {
  private readonly kept: [RosterProblemCode, RosterProblemDetails][] = [];
  private count = 0;

  add(code: RosterProblemCode, details: RosterProblemDetails = {}): void {
    this.count += 1;
    if (this.count <= MAX_KEPT) this.kept.push([code, details]);
  }

  get found(): boolean {
    return this.count > 0;
  }

  /** In order of lines; what concerns the whole file first, the number of those left out last. */
  list(): RosterProblem[] {
    const listed = this.kept
      .toSorted(([, a], [, b]) => (a.line ?? 0) - (b.line ?? 0))
      .slice(0, MAX_LISTED)
      .map((kept) => rosterProblem(...kept));
    const left = this.count - listed.length;
    return left === 0 ? listed : [...listed, rosterProblem('more-problems', { count: left })];
  }
}
