import type { Language, Localised } from '@leeway/contract';
import type { AreaState, Gap, StuckState, UnclearReason } from '@leeway/trust-model';
import { groupIn, type Speaker } from './speaker.js';
import { inBoth, upperFirst } from './words.js';

/** What the state of an area says, and what to do with it (product.md, "Where it is stuck"). */
export function areaMeaning(area: AreaState, speaker: Speaker): Localised {
  return inBoth((language) => {
    const group = groupIn(language, speaker);
    switch (area.state) {
      case 'flowing':
        return language === 'nl'
          ? 'Hier zit niets vast: wat er is, past bij wat men wil.'
          : 'Nothing is stuck here: what there is fits what people want.';
      case 'unclear':
        return unclear(area.reason, area.gap, speaker, language);
      case 'withheld':
        if (area.reason === 'response-below-40') {
          return language === 'nl'
            ? 'Minder dan 40 % deed mee: te weinig om er iets over te zeggen.'
            : 'Fewer than 40 % took part: too few to say anything about it.';
        }
        return language === 'nl'
          ? 'Te weinig mensen gaven hier antwoord om het te tonen.'
          : 'Too few people answered this to show it.';
      default:
        return upperFirst(stuck(area.state, group, language));
    }
  });
}

function stuck(state: StuckState, group: string, language: Language): string {
  const meanings = {
    held: {
      nl: `${group} wil meer zelf beslissen dan het nu kan, en dat weet je. Draag één ding helemaal over.`,
      en: `${group} wants to decide more than it can now, and you know it. Hand over one thing completely.`,
    },
    'not-landing': {
      nl: `jij denkt dat het is overgedragen, ${group} merkt dat niet. De boodschap komt niet aan: maak duidelijk wat je verwacht.`,
      en: `you think it is handed over, ${group} does not feel it. The message does not arrive: make clear what you expect.`,
    },
    ready: {
      nl: `jullie willen hier allebei verder dan nu. Begin hier: niemand is ertegen.`,
      en: `you both want to go further here. Start here: nobody is against it.`,
    },
    dropped: {
      nl: `${group} heeft hier meer dan het wil en voelt zich er alleen mee. Dat is geen loslaten: blijf erbij.`,
      en: `${group} has more here than it wants and feels alone with it. That is not letting go: stay involved.`,
    },
  } as const satisfies Record<StuckState, Record<Language, string>>;
  return meanings[state][language];
}

function unclear(reason: UnclearReason, gap: Gap, speaker: Speaker, language: Language): string {
  const nl = language === 'nl';
  const group = groupIn(language, speaker);
  const team = upperFirst(gapWords(gap, group, language));
  switch (reason) {
    case 'no-own-view':
      if (speaker.ownView === 'not-shown' || speaker.ownView === 'not-comparable') return team;
      return nl ? `${team} Je eigen blik staat er niet naast.` : `${team} Your own view is not beside it.`;
    case 'views-differ':
      return nl
        ? 'Het team heeft wat het wil; jij ziet het iets anders. Praat erover voordat je iets besluit.'
        : 'The team has what it wants; you see it a little differently. Talk about it before concluding.';
    case 'more-than-wanted':
      return nl
        ? `${upperFirst(group)} heeft meer dan het wil. Of het zich er alleen mee voelt, is niet duidelijk: vraag ernaar.`
        : `${upperFirst(group)} has more than it wants. Whether it feels alone with it is not clear: ask.`;
    case 'too-wide':
      return nl
        ? 'De marge is te breed om het te zeggen. Praat erover voordat je iets besluit.'
        : 'The margin is too wide to say. Talk about it before concluding.';
  }
}

function gapWords(gap: Gap, group: string, language: Language): string {
  const words = {
    more: { nl: `${group} wil meer dan er nu is.`, en: `${group} wants more than there is now.` },
    less: { nl: `${group} wil minder dan er nu is.`, en: `${group} wants less than there is now.` },
    close: { nl: `${group} heeft ongeveer wat het wil.`, en: `${group} has about what it wants.` },
    unclear: {
      nl: `of ${group} meer of minder wil, is niet duidelijk.`,
      en: `whether ${group} wants more or less is not clear.`,
    },
  } as const satisfies Record<Gap, Record<Language, string>>;
  return words[gap][language];
}
