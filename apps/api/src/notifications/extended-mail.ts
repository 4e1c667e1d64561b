import type { Language } from '@leeway/contract';
import { moment, paragraphs } from '../rounds/welcome-mail.js';
import type { RoundMail, RoundMailFacts } from './round-mail.js';

/** The mail that a round is open for longer: the same for everybody, whether they answered or not, since nobody knows. */
export function extendedMail(language: Language, facts: RoundMailFacts & { readonly publicPage: string }): RoundMail {
  const { organisationName, roundName, closesAt, roundLink, fingerprintWords, publicPage } = facts;
  if (language === 'nl') {
    return {
      subject: `Langer open: ${roundName}`,
      text: paragraphs(
        'Beste collega,',
        `De meting "${roundName}" van ${organisationName} is verlengd: ze staat open tot ${moment('nl', closesAt)}. ` +
          'Verlengen kan één keer.',
        'Heb je al geantwoord? Dan hoef je niets te doen: dat telt, en je kunt het tot het nieuwe einde veranderen. ' +
          'Nergens staat wie dat heeft gedaan, en daarom krijgt iedereen deze mail.',
        'Nog niet? Antwoord op het apparaat waarop je je persoonlijke link hebt geopend, of open de link uit je uitnodiging:',
        roundLink,
        `De vingerafdruk van deze meting blijft dezelfde: ${fingerprintWords}`,
        `De verlenging staat ook op de openbare pagina van deze meting: ${publicPage}`,
        'Hartelijke groet,\nLeeway',
      ),
    };
  }
  return {
    subject: `Open for longer: ${roundName}`,
    text: paragraphs(
      'Dear colleague,',
      `The round "${roundName}" of ${organisationName} has been extended: it is open until ${moment('en', closesAt)}. ` +
        'A round can be extended once.',
      'You answered already? Then you need not do anything: it counts, and you can change it until the new end. Who did is ' +
        'recorded nowhere, and that is why everybody gets this mail.',
      'Not yet? Answer on the device on which you opened your personal link, or open the link in your invitation:',
      roundLink,
      `The fingerprint of this round stays the same: ${fingerprintWords}`,
      `The extension is on the public page of this round as well: ${publicPage}`,
      'Kind regards,\nLeeway',
    ),
  };
}
