import type { Localised } from '@leeway/contract';
import type { WithheldReason } from '@leeway/trust-model';

/** What a page says first when nothing speaks for the unit. */
export function noGroupSentence(reason: WithheldReason): Localised {
  switch (reason) {
    case 'nobody-answered':
      return {
        nl: 'Uit deze afdeling heeft niemand meegedaan: er is niets om te laten zien.',
        en: 'Nobody in this unit took part: there is nothing to show.',
      };
    case 'team-not-asked':
      return {
        nl: 'Deze meting vroeg alleen een paar teams, na een training. Deze afdeling was er niet bij.',
        en: 'This round asked some teams only, after a training. This unit was not among them.',
      };
    case 'no-group':
      return {
        nl: 'In deze afdeling zelf was niemand om te bevragen: er is geen uitslag van.',
        en: 'There was nobody to ask in this unit itself: it has no result.',
      };
    default:
      return {
        nl: 'Er deden te weinig mensen mee om iets te tonen zonder dat iemand te herkennen is.',
        en: 'Too few people took part to show anything without somebody being recognised.',
      };
  }
}
