import type { Localised } from '@leeway/contract';
import type { Effect, Stated } from '@leeway/trust-model';
import { changeView } from '../../results/causes-view.js';
import { inBoth, listIn, scaleName } from '../../results/wording/words.js';
import type { ChangeFacts } from '../change/change-facts.js';

/** All of it in two sentences: what changed, and whether that is another change than elsewhere. */
export function summarySentences(facts: ChangeFacts): Localised[] {
  const stated = facts.scales.filter(({ cohort }) => cohort.status === 'stated');
  if (stated.length === 0) {
    return [
      {
        nl: 'Over de verandering in dit cohort is met deze twee metingen niets te zeggen. Bij elke schaal staat waarom.',
        en: 'Nothing can be said about the change in this cohort from these two rounds. Each scale says why.',
      },
    ];
  }
  return [changedSentence(facts, stated), besideSentence(facts)];
}

type Scales = ChangeFacts['scales'];

function changedSentence({ names }: ChangeFacts, stated: Scales): Localised {
  const better = stated.filter(({ cohort }) => isClearly('clearly-up', cohort));
  const worse = stated.filter(({ cohort }) => isClearly('clearly-down', cohort));
  return inBoth((language) => {
    const nl = language === 'nl';
    const listed = (scales: Scales): string =>
      listIn(
        language,
        scales.map(({ scaleId }) => scaleName(names.scale(scaleId), language)),
      );
    if (better.length + worse.length === 0) return nothingClear(stated)[language];
    const parts = [
      ...(better.length === 0
        ? []
        : [nl ? `duidelijk beter op ${listed(better)}` : `clearly better on ${listed(better)}`]),
      ...(worse.length === 0
        ? []
        : [nl ? `duidelijk slechter op ${listed(worse)}` : `clearly worse on ${listed(worse)}`]),
    ];
    return nl ? `Dit cohort staat er nu ${parts.join('; ')} voor.` : `This cohort now does ${parts.join('; ')}.`;
  });
}

function nothingClear(stated: Scales): Localised {
  const few = stated.filter(
    ({ cohort }) => cohort.status === 'stated' && cohort.value.change.outcome === 'too-few-to-say',
  );
  if (few.length === stated.length) {
    return {
      nl: 'Met deze teams is op geen enkele schaal te zeggen of er iets veranderde: een verandering van een half punt zou onopgemerkt kunnen blijven.',
      en: "Of these teams it can't be said on any scale whether something changed: a change of half a point might go unnoticed.",
    };
  }
  return {
    nl: `Op geen enkele schaal is dit cohort duidelijk veranderd; op ${few.length} van de ${stated.length} is het te weinig om te zeggen.`,
    en: `This cohort has not clearly changed on any scale; on ${few.length} of ${stated.length} it is too few to say.`,
  };
}

function besideSentence({ scales }: ChangeFacts): Localised {
  const compared = scales.filter(({ difference }) => difference.status === 'stated');
  if (compared.length === 0) {
    return {
      nl: 'Andere teams staan er niet naast. Of de training daarvoor zorgde, is dus niet te zeggen.',
      en: "There are no other teams beside it. So whether the training did that can't be said.",
    };
  }
  const more = compared.filter(({ difference }) => isClearly('clearly-up', difference)).length;
  const less = compared.filter(({ difference }) => isClearly('clearly-down', difference)).length;
  if (more + less === 0) {
    return {
      nl: 'Nergens is het duidelijk anders dan bij de andere teams. Dat de training iets veranderde, volgt hier dus niet uit.',
      en: 'Nowhere is it clearly different from the other teams. So it does not follow that the training changed something.',
    };
  }
  const of = compared.length;
  return {
    nl: `Vergeleken met de andere teams ging het op ${more} van de ${of} schalen duidelijk beter, en op ${less} duidelijk minder goed. Dat past bij een effect van de training, maar bewijst het niet.`,
    en: `Compared with the other teams it went clearly better on ${more} of ${of} scales, and clearly less well on ${less}. That fits an effect of the training, but does not prove it.`,
  };
}

function isClearly(change: 'clearly-up' | 'clearly-down', effect: Stated<Effect>): boolean {
  return effect.status === 'stated' && changeView(effect.value.change) === change;
}
