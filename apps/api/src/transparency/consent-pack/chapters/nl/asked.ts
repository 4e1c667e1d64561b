import { moment } from '../../pack-dates.js';
import type { Chapter } from '../../pack-content.js';
import type { PackFacts } from '../../pack-facts.js';
import { LIMIT_OF_KEY, LIMITS, PROMISE } from './promise.js';

export function asked(facts: PackFacts): Chapter {
  const { round } = facts;
  return {
    title: 'Wat er gevraagd wordt',
    lead:
      `${round === null ? 'De organisatie' : round.organisationName} wil met Speelruimte meten hoe het in teams staat met vertrouwen. ` +
      'De ondernemingsraad wordt gevraagd daarmee in te stemmen. De functionaris gegevensbescherming wordt om advies gevraagd.',
    sections: [inShort(facts), promise(), limits(facts)],
  };
}

function inShort({ round, thresholds }: PackFacts) {
  const when =
    round === null
      ? 'Een meting heeft een begin en een einde die vooraf vastliggen. Daarna wordt er niets meer aangenomen. Verlengen kan één keer, zichtbaar.'
      : `De vragen staan open van ${moment('nl', round.opensAt, round.timeZone)} tot ${moment('nl', round.closesAt, round.timeZone)}.`;
  return {
    heading: 'In het kort',
    lead: 'Medewerkers beantwoorden een korte vragenlijst. Hun antwoorden worden per groep opgeteld; alleen die totalen worden getoond.',
    pieces: [
      {
        kind: 'list' as const,
        items: [
          'Waarvoor: zien waar delegeren en loslaten vastlopen, zodat team en leidinggevende daar afspraken over maken. Niet om personen te beoordelen. Teams worden nergens op volgorde gezet.',
          when,
          `Een groep telt minstens ${thresholds.minHeadcount} medewerkers en wordt getoond vanaf ${thresholds.minRespondents} antwoorden; één stelling apart vanaf ${thresholds.minItemRespondents}.`,
          'Iedere stelling mag worden overgeslagen. De software legt niet vast wie heeft geantwoord.',
          'De configuratie ligt vast vóór de eerste vraag en is openbaar. Iedereen kan nagaan dat ze niet verandert.',
        ],
      },
    ],
  };
}

const promise = () => ({
  heading: 'De belofte',
  lead: 'Zo staat ze, woord voor woord, op het eerste scherm dat een medewerker ziet:',
  pieces: [{ kind: 'quote' as const, sentences: PROMISE }],
});

const limits = ({ round }: PackFacts) => ({
  heading: 'Waartegen de belofte niet beschermt',
  lead: 'Iets sterkers beloven zou onwaar zijn. Deze mogelijkheden blijven:',
  pieces: [{ kind: 'list' as const, items: [...LIMITS, LIMIT_OF_KEY[round?.tallyKeyHeldBy ?? 'installation']] }],
});
