import { itemsOf } from '@leeway/trust-model';
import type { Chapter } from '../../pack-content.js';
import type { PackFacts } from '../../pack-facts.js';
import { questionnaireChapter, type QuestionnaireWords } from '../questionnaire-chapter.js';

const WORDS: QuestionnaireWords = {
  title: 'De vragenlijst',
  lead: ({ questionnaire, round }) => {
    const counts = {
      pulse: itemsOf(questionnaire, 'pulse').length,
      baseline: itemsOf(questionnaire, 'baseline').length,
    };
    return round === null
      ? `Dit is de hele vragenlijst, zoals die bij de software hoort. Een pulse vraagt ${counts.pulse} stellingen, een volledige meting alle ${counts.baseline}. Bij elke stelling staat wanneer die gesteld wordt. Wat hier niet staat, wordt niet gevraagd.`
      : `Dit is de hele vragenlijst, zoals die met deze meting is vastgelegd. Deze meting vraagt ${counts[round.kind]} van de ${counts.baseline} stellingen; bij elke stelling staat of ze gesteld wordt. Wat hier niet staat, wordt niet gevraagd.`;
  },
  answering: {
    heading: 'Hoe er geantwoord wordt',
    lead: 'Bij elke stelling kiest een medewerker één van deze antwoorden, of slaat die over:',
    optOut: 'telt als geen antwoord',
  },
  askedIn: { head: 'Gesteld in', pulse: 'pulse', baseline: 'volledige' },
  inThisRound: { head: 'In deze meting', yes: 'ja', no: 'nee' },
  statement: 'Stelling',
  reversed: 'telt omgekeerd',
  lowEnd: (low) => `Een laag cijfer betekent: ${low.charAt(0).toLowerCase()}${low.slice(1)}.`,
  delegation: {
    heading: 'Delegatiegebieden',
    lead: 'In een volledige meting kiest een medewerker per onderwerp twee keer een niveau: hoe het nu gaat, en hoe het zou moeten zijn.',
    notAsked: 'In deze meting worden ze niet gevraagd.',
    subject: 'Onderwerp',
    level: 'Niveau',
    meaning: 'Betekenis',
  },
  own: {
    heading: 'Eigen stellingen van de organisatie',
    lead: 'Een organisatie kan onderdelen weglaten, de vier oorzaken nooit, en zelf hoogstens vijf stellingen toevoegen: in beide talen, met dezelfde vijf antwoorden, nooit met ruimte voor tekst en nooit over wie iemand is. Ze tellen in geen schaal, oorzaak of conclusie mee; voor het cijfer geldt regel R6 in hoofdstuk 5, zoals voor elke losse stelling. Ze liggen vast bij de start.',
    none: 'In deze meting zijn er geen.',
    direction: 'Instemmen is',
    directions: { positive: 'goed', negative: 'slecht (telt omgekeerd)', neutral: 'goed noch slecht' },
  },
  agreements: {
    heading: 'Stellingen over afspraken',
    lead: 'Een meting kan over elke afspraak van een team en de leidinggevende één stelling vragen. Alleen dat team krijgt haar, en alleen als het een groep van zichzelf is. Wie wat gevraagd krijgt, ligt vast bij de start en is openbaar. Voor het cijfer geldt regel R11 in hoofdstuk 5.',
    none: 'In deze meting zijn er geen.',
    fromThese: 'Gekozen wordt uit deze stellingen:',
    team: 'Team',
  },
  open: {
    heading: 'De open vraag',
    lead: (maxLength) =>
      `Wie wil, schrijft een opmerking van hoogstens ${maxLength} tekens. Die gaat als een eigen stembiljet in de bus en is niet aan de andere antwoorden te koppelen.`,
    warning: (warning) => `Bij de vraag staat deze waarschuwing: ‘${warning}’`,
    notAsked: 'In deze meting wordt ze niet gesteld. Een opmerking die er toch komt, wordt ongelezen gewist.',
  },
};

export const questionnaire = (facts: PackFacts): Chapter => questionnaireChapter(facts, WORDS);
