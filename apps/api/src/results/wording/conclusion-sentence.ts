import type { Language, Localised } from '@leeway/contract';
import type { CannotSayReason, CauseFinding, LikelyCause, StuckState, StuckStance, Where } from '@leeway/trust-model';
import type { Names } from '../names.js';
import { groupIn, type Speaker } from './speaker.js';
import { areaName, choiceIn, inBoth, listIn, scaleName, upperFirst } from './words.js';

interface Said {
  readonly where: Where;
  readonly cause: LikelyCause | null;
  readonly causes: readonly CauseFinding[];
}

/** Where it is stuck and what is the most likely cause. It says what the answers say, never what somebody is. */
export function conclusionSentence({ where, cause, causes }: Said, names: Names, speaker: Speaker): Localised {
  return inBoth((language) => {
    const first = whereSentence(where, causes, names, speaker, language);
    if (where.kind === 'cause') return first;
    const second = where.kind === 'area' || where.kind === 'stance' ? causeSentence(cause, names, language) : '';
    return `${first} ${second}`.trim();
  });
}

function whereSentence(
  where: Where,
  causes: readonly CauseFinding[],
  names: Names,
  speaker: Speaker,
  language: Language,
): string {
  const group = groupIn(language, speaker);
  switch (where.kind) {
    case 'area':
      return areaSentence(where.state, areaName(names.area(where.areaId), language), group, language);
    case 'stance':
      return stuckStanceSentence(where.stances, group, language);
    case 'cause':
      return lowCauseSentence(where.scaleId, causes, names, language);
    case 'nothing-is-stuck':
      return nothingSentence(where.otherAreaIds, names, group, language);
    case 'cannot-say':
      return cannotSaySentence(where.reason, speaker, language);
  }
}

function areaSentence(state: StuckState, area: string, group: string, language: Language): string {
  const sentences = {
    'not-landing': {
      nl: `Het zit vast bij ${area}: jij denkt dat je het hebt overgedragen, en ${group} merkt dat nog niet.`,
      en: `It is stuck at ${area}: you think you handed it over, and ${group} does not feel it yet.`,
    },
    held: {
      nl: `Het zit vast bij ${area}: ${group} wil hier meer zelf beslissen dan het nu kan, en dat weet je.`,
      en: `It is stuck at ${area}: ${group} wants to decide more here than it can now, and you know it.`,
    },
    ready: {
      nl: `Begin bij ${area}: ${group} wil hier meer zelf beslissen en jij wilt meer overdragen. Niemand is ertegen.`,
      en: `Start at ${area}: ${group} wants to decide more here and you want to hand over more. Nobody is against it.`,
    },
    dropped: {
      nl: `Kijk eerst naar ${area}: ${group} beslist hier meer zelf dan het wil, en voelt zich er alleen mee. Dat is geen loslaten.`,
      en: `Look first at ${area}: ${group} decides more here than it wants to, and feels alone with it. That is not letting go.`,
    },
  } as const satisfies Record<StuckState, Record<Language, string>>;
  return sentences[state][language];
}

function stuckStanceSentence(stances: readonly StuckStance[], group: string, language: Language): string {
  const nl = language === 'nl';
  if (stances.length > 1) {
    return nl
      ? `${upperFirst(group)} merkt weinig betrokkenheid: dat wijst op vasthouden of laten vallen. Hoeveel ruimte er is, is niet duidelijk.`
      : `${upperFirst(group)} notices little involvement: that points to holding on or dropping. How much room there is, is not clear.`;
  }
  if (stances[0] === 'dropping') {
    return nl
      ? `${upperFirst(group)} merkt veel ruimte en weinig betrokkenheid: dat wijst op laten vallen.`
      : `${upperFirst(group)} notices much room and little involvement: that points to dropping.`;
  }
  return nl
    ? `${upperFirst(group)} merkt weinig ruimte om zelf te beslissen: dat wijst op vasthouden.`
    : `${upperFirst(group)} notices little room to decide: that points to holding on.`;
}

function lowCauseSentence(scaleId: string, causes: readonly CauseFinding[], names: Names, language: Language): string {
  const cause = scaleName(names.scale(scaleId), language);
  const isBelowMiddle = causes.some((found) => found.scaleId === scaleId && found.side === 'below');
  if (language === 'nl') {
    return isBelowMiddle
      ? `Wat opvalt: het cijfer voor ${cause} is duidelijk laag. Daar beginnen helpt, ook zonder dat er één plek vastzit.`
      : `Wat opvalt: het cijfer voor ${cause} ligt duidelijk lager dan in de organisatie als geheel.`;
  }
  return isBelowMiddle
    ? `What stands out: the figure for ${cause} is clearly low. Starting there helps, even if no single place is stuck.`
    : `What stands out: the figure for ${cause} is clearly lower than in the organisation as a whole.`;
}

function nothingSentence(otherAreaIds: readonly string[], names: Names, group: string, language: Language): string {
  const others = otherAreaIds.map((id) => areaName(names.area(id), language));
  const nl = language === 'nl';
  const first = nl
    ? `Er zit niets vast: ${group} merkt ruimte én betrokkenheid, en geen van de vier oorzaken ligt duidelijk laag.`
    : `Nothing is stuck: ${group} notices room and involvement, and none of the four causes is clearly low.`;
  if (others.length === 0) return first;
  const list = listIn(language, others);
  return nl
    ? `${first} Over ${list} valt nog niets te zeggen: praat erover.`
    : `${first} Nothing can be said yet about ${list}: talk about it.`;
}

function cannotSaySentence(reason: CannotSayReason, { ownView, spokenFor }: Speaker, language: Language): string {
  const nl = language === 'nl';
  switch (reason) {
    case 'response-below-40':
      return nl
        ? 'Minder dan 40 % deed mee. Dat is te weinig om te zeggen waar het vastzit; de cijfers hieronder zijn alleen van wie antwoordde.'
        : 'Fewer than 40 % took part. That is too few to say where it is stuck; the figures below are only of those who answered.';
    case 'too-wide':
      if (spokenFor === 'whole') {
        return nl
          ? 'Over de afdeling als geheel valt niet te zeggen waar het vastzit: de marges zijn te breed. Kijk per team.'
          : 'Where it is stuck can’t be said of the unit as a whole: the margins are too wide. Look team by team.';
      }
      return nl
        ? 'De marges zijn te breed om te zeggen waar het vastzit. Leg de cijfers hieronder op tafel en praat erover.'
        : 'The margins are too wide to say where it is stuck. Put the figures below on the table and talk about them.';
    case 'not-asked':
      return nl
        ? 'Deze meting vroeg niet naar ruimte en betrokkenheid, en geen oorzaak ligt duidelijk laag. Of er iets vastzit, valt zo niet te zeggen.'
        : 'This round did not ask about room and involvement, and no cause is clearly low. Whether anything is stuck can’t be said from that.';
    case 'no-own-view':
      return noOwnView(ownView, language);
    default:
      return nl
        ? 'Er is hier te weinig te tonen om te zeggen waar het vastzit. Onderaan staat wat er niet getoond wordt, en waarom.'
        : 'Too little can be shown here to say where it is stuck. What is not shown, and why, stands at the bottom.';
  }
}

function noOwnView(ownView: Speaker['ownView'], language: Language): string {
  const nl = language === 'nl';
  if (ownView === 'not-given') {
    return nl
      ? 'Waar het vastzit laat zich deze keer niet zeggen: je eigen blik staat er niet naast. Wat het team wil, staat hieronder.'
      : 'Where it is stuck can’t be said this time: your own view is not beside it. What the team wants stands below.';
  }
  return nl
    ? 'Waar het vastzit laat zich uit deze antwoorden alleen niet zeggen. Wat men nu merkt en wat men wil, staat hieronder.'
    : 'Where it is stuck can’t be said from these answers alone. What people notice now, and what they want, stands below.';
}

function causeSentence(cause: LikelyCause | null, names: Names, language: Language): string {
  const nl = language === 'nl';
  if (cause === null) {
    return nl ? 'Geen van de vier oorzaken springt eruit.' : 'None of the four causes stands out.';
  }
  const named = [cause.scaleId, ...cause.asLikely].map((id) => scaleName(names.scale(id), language));
  if (named.length <= 2) {
    const likely = choiceIn(language, named);
    return nl ? `De meest waarschijnlijke oorzaak: ${likely}.` : `The most likely cause: ${likely}.`;
  }
  const list = listIn(language, named);
  return nl
    ? `De oorzaken die het laagst liggen: ${list}. Welke het is, zeggen deze cijfers niet.`
    : `The causes that lie lowest: ${list}. Which of them it is, these figures don’t say.`;
}
