/** About closing a round later. */
export const EXTENSION_PROBLEMS = {
  'round-not-open': {
    status: 409,
    nl: 'Deze meting is niet open. Verlengen kan alleen zolang ze open is.',
    en: 'This round is not open. It can only be extended while it is.',
  },
  'round-extended': {
    status: 409,
    nl: 'Voor deze meting is al om een ander einde gevraagd. Verlengen kan één keer.',
    en: 'Another end was asked for in this round already. It can be extended once.',
  },
  'extension-dates': {
    status: 422,
    nl: 'Het nieuwe einde moet later zijn dan het oude, en hoogstens 28 dagen later. Kies een andere dag.',
    en: 'The new end has to be later than the old one, and at most 28 days later. Choose another day.',
  },
  'extension-overlaps': {
    status: 409,
    nl: 'Op {opensNl} gaat een volgende meting open. Kies een dag daarvoor, of verzet die meting eerst of laat haar niet doorgaan.',
    en: 'The next round opens on {opensEn}. Choose a day before that, or move that round or call it off first.',
  },
  'extension-differs': {
    status: 409,
    nl: 'Deze verlenging is niet die waar om is gevraagd. Er is niets veranderd.',
    en: 'This extension is not the one that was asked for. Nothing was changed.',
  },
} as const;
