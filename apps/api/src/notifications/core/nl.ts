import type { MailingKind } from '@leeway/contract';
import type { MailPart } from '../../mail/written-mail.js';
import { moment } from '../../rounds/moment.js';
import type { RoundMailFacts } from '../round-mail-facts.js';

const fingerprint = ({ fingerprintWords }: RoundMailFacts): MailPart => ({
  label: 'De vingerafdruk van deze meting:',
  words: fingerprintWords,
});

const welcome = (facts: RoundMailFacts): MailPart[] => [
  ...(facts.asksPart ? ['Deze meting vraagt alleen een paar teams, en dat van jou is er een van.'] : []),
  'Wat nu handig is: open je persoonlijke link. Je stembewijs staat dan vast op je telefoon of computer. ' +
    'Je hoeft nog niets te beslissen, en dat je de link hebt geopend zegt niets over of je meedoet.',
  ...(facts.personalLink === null ? [] : [{ button: 'Open je persoonlijke link', link: facts.personalLink }]),
  `De vragen staan open van ${moment('nl', facts.opensAt, facts.timeZone)} tot ${moment('nl', facts.closesAt, facts.timeZone)}. ` +
    'Invullen kost een paar minuten, op hetzelfde apparaat als waarop je de link hebt geopend.',
  {
    aside:
      'Onze belofte: wij kunnen je antwoorden niet aan jou koppelen, en dat kan ook niemand die later de hele ' +
      'database, de back-ups en alle logboeken in handen krijgt.',
  },
  fingerprint(facts),
  'Op de pagina achter je link staan dezelfde zes woorden, en bij je collega’s ook.',
  'De link is alleen van jou; stuur hem niet door.',
];

const opening = (facts: RoundMailFacts): MailPart[] => [
  'Antwoord op het apparaat waarop je eerder je persoonlijke link hebt geopend.',
  { button: 'Naar de vragen', link: facts.roundLink },
  'Heb je die link nog niet geopend? Hij staat in je uitnodiging voor deze meting. Deze mail is voor iedereen ' +
    'hetzelfde, en daarom staat hij hier niet in.',
  fingerprint(facts),
];

const reminder = (facts: RoundMailFacts): MailPart[] => [
  'Heb je al geantwoord? Dank je wel. Nergens staat wie dat heeft gedaan, en daarom krijgt iedereen deze mail.',
  'Ben je al begonnen, of heb je je persoonlijke link al eens geopend? Ga dan verder op hetzelfde apparaat.',
  { button: 'Ga verder met de vragen', link: facts.roundLink },
  facts.personalLink === null
    ? 'Nog niet? Je persoonlijke link staat in je uitnodiging voor deze meting.'
    : { sentence: 'Nog niet? Dit is je persoonlijke link; stuur hem niet door:', link: facts.personalLink },
  'Je antwoorden kun je tot het einde veranderen. Meedoen hoeft niet.',
  fingerprint(facts),
];

const stopped = ({ publicPage }: RoundMailFacts): MailPart[] => [
  'Ze was nog niet open, dus niemand heeft iets ingeleverd. De sleutels van deze meting worden vernietigd, en je ' +
    'stembewijs ervoor is niets meer waard.',
  { sentence: 'Dat ze gestopt is, staat op de openbare pagina van deze meting:', link: publicPage },
];

const extended = (facts: RoundMailFacts): MailPart[] => [
  'Heb je al geantwoord? Dan hoef je niets te doen: dat telt, en je kunt het tot het nieuwe einde veranderen. ' +
    'Nergens staat wie dat heeft gedaan, en daarom krijgt iedereen deze mail.',
  'Nog niet? Antwoord op het apparaat waarop je je persoonlijke link hebt geopend, of open de link uit je uitnodiging.',
  { button: 'Naar de vragen', link: facts.roundLink },
  { label: 'De vingerafdruk van deze meting blijft dezelfde:', words: facts.fingerprintWords },
  { sentence: 'De verlenging staat ook op de openbare pagina van deze meting:', link: facts.publicPage },
];

/** What stands in each mail whatever an organisation writes around it: what to do, the promise, the fingerprint. */
export const nl: Readonly<Record<MailingKind, (facts: RoundMailFacts) => MailPart[]>> = {
  welcome,
  opening,
  reminder,
  stopped,
  extended,
};
