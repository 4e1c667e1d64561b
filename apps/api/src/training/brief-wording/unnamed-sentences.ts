import type { Localised } from '@leeway/contract';
import { oneOrMore } from './counted.js';

/** Of teams that count in a whole and have no name in it. @param heldBack those among them whose managers agreed */
export function unnamedInWhole(teams: number, heldBack: number): Localised {
  const why = {
    nl: ': hun leidinggevenden hebben daar niet mee ingestemd',
    en: ': their managers have not agreed to that',
  };
  return {
    nl: `${teams} teams tellen mee in het geheel en staan nergens op naam${heldBack === 0 ? why.nl : ''}.`,
    en: `${teams} teams count in the whole and are nowhere shown by name${heldBack === 0 ? why.en : ''}.`,
  };
}

/** Of one or two teams that are left out. @param happened what the whole would tell of them */
export function unnamedLeftOut(teams: number, happened: 'answered' | 'changed'): Localised {
  const told = {
    answered: {
      nl: `wat ${oneOrMore(teams, 'het antwoordde', 'ze antwoordden')}`,
      en: `what ${oneOrMore(teams, 'it', 'they')} answered`,
    },
    changed: { nl: 'wat daar veranderde', en: 'what changed there' },
  }[happened];
  return {
    nl: `${oneOrMore(teams, 'Eén team telt', `${teams} teams tellen`)} niet mee: zonder naam en met zo weinig zou het geheel verraden ${told.nl}.`,
    en: `${oneOrMore(teams, 'One team does', `${teams} teams do`)} not count: without a name, and with so few, the whole would tell ${told.en}.`,
  };
}

/** Of teams that have no name although their managers agreed: another team would be told by it (`mayBeNamed`). */
export function heldBackSentence(teams: number): Localised {
  return {
    nl: `${oneOrMore(teams, 'Eén team staat niet op naam, terwijl de leidinggevende', `${teams} teams staan niet op naam, terwijl hun leidinggevenden`)} daar wel mee instemde${teams === 1 ? '' : 'n'}: samen met wat je eerder zag, zou die naam iets verraden over een ander team.`,
    en: `${oneOrMore(teams, 'One team is not shown by name although its manager', `${teams} teams are not shown by name although their managers`)} agreed: together with what you saw before, the name would tell something of another team.`,
  };
}
