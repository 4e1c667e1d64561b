import type { Localised } from '@leeway/contract';
import type { Pattern } from '@leeway/trust-model';

/** What a pattern is called, and what teams with it can practise together. About what teams notice, never about a person. */
export const PATTERN_WORDS: Readonly<Record<Pattern, { readonly name: Localised; readonly why: Localised }>> = {
  dropping: {
    name: { nl: 'Ruimte, maar er alleen voor staan', en: 'Room, but alone with it' },
    why: {
      nl: 'Deze teams hebben ruimte en missen iemand naast zich. Samen oefenen: betrokken blijven zonder het over te nemen.',
      en: 'These teams have room and miss somebody beside them. To practise together: staying involved without taking over.',
    },
  },
  'not-landing': {
    name: { nl: 'Overgedragen, nog niet aangekomen', en: 'Handed over, not landed yet' },
    why: {
      nl: 'Wat de leidinggevende overdroeg, merkt het team nog niet. Samen oefenen: zo overdragen dat het aankomt.',
      en: 'What the manager handed over is not noticed by the team yet. To practise together: handing over so that it lands.',
    },
  },
  'holding-on': {
    name: { nl: 'Er is meer ruimte gewenst', en: 'More room is wanted' },
    why: {
      nl: 'Deze teams willen meer zelf beslissen dan nu kan. Samen oefenen: één ding helemaal uit handen geven.',
      en: 'These teams want to decide more than they can now. To practise together: handing over one thing completely.',
    },
  },
  ready: {
    name: { nl: 'Klaar om te beginnen', en: 'Ready to begin' },
    why: {
      nl: 'Team en leidinggevende willen allebei verder. Samen oefenen: de eerste stap kiezen en afspreken.',
      en: 'Team and manager both want to go further. To practise together: choosing the first step and agreeing on it.',
    },
  },
  'low-cause': {
    name: { nl: 'Eerst het fundament', en: 'The ground first' },
    why: {
      nl: 'Loslaten zit hier niet vast, maar één oorzaak ligt duidelijk laag. Samen oefenen: die bespreekbaar maken.',
      en: 'Letting go is not stuck here, but one cause is clearly low. To practise together: making it something to talk about.',
    },
  },
  flowing: {
    name: { nl: 'Het loopt', en: 'It flows' },
    why: {
      nl: 'Wat er is, past bij wat men wil. Deze teams kunnen anderen vertellen wat bij hen werkt.',
      en: 'What there is fits what people want. These teams can tell others what works for them.',
    },
  },
  unclear: {
    name: { nl: 'Nog niet te zeggen', en: 'Cannot be said yet' },
    why: {
      nl: 'De antwoorden wijzen nog geen kant op. Begin met vragen: wat zie je zelf?',
      en: 'The answers do not point anywhere yet. Begin by asking: what do you see yourself?',
    },
  },
};
