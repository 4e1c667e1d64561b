import type { MailingKind } from '@leeway/contract';
import type { MailPart } from '../../mail/written-mail.js';
import { moment } from '../../rounds/moment.js';
import type { RoundMailFacts } from '../round-mail-facts.js';

const fingerprint = ({ fingerprintWords }: RoundMailFacts): MailPart => ({
  label: 'The fingerprint of this round:',
  words: fingerprintWords,
});

const welcome = (facts: RoundMailFacts): MailPart[] => [
  ...(facts.asksPart ? ['This round asks a few teams only, and yours is one of them.'] : []),
  'What helps now: open your personal link. Your credential is then kept on your phone or computer. ' +
    'You need not decide anything yet, and having opened the link says nothing about whether you take part.',
  ...(facts.personalLink === null ? [] : [{ button: 'Open your personal link', link: facts.personalLink }]),
  `The questions are open from ${moment('en', facts.opensAt, facts.timeZone)} until ${moment('en', facts.closesAt, facts.timeZone)}. ` +
    'Answering takes a few minutes, on the same device on which you opened the link.',
  {
    aside:
      'Our promise: we cannot link your answers to you, and neither can anyone who later gets the whole database, ' +
      'the backups and all logs.',
  },
  fingerprint(facts),
  'The page behind your link shows the same six words, and so does your colleagues’.',
  'The link is yours alone; please do not pass it on.',
];

const opening = (facts: RoundMailFacts): MailPart[] => [
  'Answer on the device on which you opened your personal link before.',
  { button: 'Go to the questions', link: facts.roundLink },
  'You have not opened that link yet? It is in your invitation to this round. This mail is the same for everybody, ' +
    'which is why it is not in here.',
  fingerprint(facts),
];

const reminder = (facts: RoundMailFacts): MailPart[] => [
  'If you already answered: thank you. Who did is recorded nowhere, and that is why everybody gets this mail.',
  'You have begun, or have opened your personal link before? Go on with the same device.',
  { button: 'Go on with the questions', link: facts.roundLink },
  facts.personalLink === null
    ? 'Not yet? Your personal link is in your invitation to this round.'
    : { sentence: 'Not yet? This is your personal link; please do not pass it on:', link: facts.personalLink },
  'You can change your answers until the end. You do not have to take part.',
  fingerprint(facts),
];

const stopped = ({ publicPage }: RoundMailFacts): MailPart[] => [
  'It was not open yet, so nobody has handed anything in. The keys of this round are destroyed, and your credential ' +
    'for it is worth nothing any more.',
  { sentence: 'The public page of this round says that it was stopped:', link: publicPage },
];

const extended = (facts: RoundMailFacts): MailPart[] => [
  'You answered already? Then you need not do anything: it counts, and you can change it until the new end. Who did is ' +
    'recorded nowhere, and that is why everybody gets this mail.',
  'Not yet? Answer on the device on which you opened your personal link, or open the link in your invitation.',
  { button: 'Go to the questions', link: facts.roundLink },
  { label: 'The fingerprint of this round stays the same:', words: facts.fingerprintWords },
  { sentence: 'The extension is on the public page of this round as well:', link: facts.publicPage },
];

/** What stands in each mail whatever an organisation writes around it: what to do, the promise, the fingerprint. */
export const en: Readonly<Record<MailingKind, (facts: RoundMailFacts) => MailPart[]>> = {
  welcome,
  opening,
  reminder,
  stopped,
  extended,
};
