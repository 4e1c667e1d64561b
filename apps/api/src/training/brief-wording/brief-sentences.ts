import type { Language, Localised, TrainingBriefView } from '@leeway/contract';
import type { HotSpot, ProfileScale, ScaleGroup } from '@leeway/trust-model';
import { inBoth, listIn, lowerFirst } from '../../results/wording/words.js';
import { stanceName } from '../../results/wording/stance-sentence.js';
import type { BriefFacts } from '../brief/brief-facts.js';
import { isContext } from '../brief/is-context.js';
import { teamsIn } from './counted.js';

/** More than these are counted instead. */
const MOST_NAMED = 3;

/** What a trainer reads first: about whom it is, what is asked for most, and where it is stuck most. */
export function summarySentences(facts: BriefFacts): Localised[] {
  const { size, goals, hotSpots } = facts.brief;
  const asked = goals.filter(({ score }) => score > 0).slice(0, 2);
  const hot = mostStuck(hotSpots);
  return [
    inBoth((language) => aboutWhom(size, language)),
    ...(asked.length === 0
      ? []
      : [
          inBoth((language) => {
            const titles = listIn(
              language,
              asked.map(({ goal }) => `‘${goal.title[language]}’`),
            );
            return language === 'nl'
              ? `De antwoorden vragen het meest om ${titles}.`
              : `The answers ask most for ${titles}.`;
          }),
        ]),
    ...(hot.length === 0 || hot.length > MOST_NAMED
      ? []
      : [
          inBoth((language) => {
            const areas = listIn(
              language,
              hot.map(({ areaId }) => `‘${lowerFirst(facts.names.area(areaId)[language])}’`),
            );
            return language === 'nl'
              ? `Loslaten zit het vaakst vast bij ${areas}.`
              : `Letting go is stuck most often at ${areas}.`;
          }),
        ]),
  ];
}

/** The areas that are stuck in as many teams as any; none if no area is stuck. */
function mostStuck(hotSpots: readonly HotSpot[]): readonly HotSpot[] {
  const most = hotSpots[0]?.stuck ?? 0;
  return most === 0 ? [] : hotSpots.filter(({ stuck }) => stuck === most);
}

function aboutWhom({ named, unnamed, respondents }: BriefFacts['brief']['size'], language: Language): string {
  const nl = language === 'nl';
  const people =
    respondents.status === 'withheld'
      ? ''
      : nl
        ? `, samen ${respondents.value.from}–${respondents.value.to} mensen die antwoordden`
        : `, together ${respondents.value.from}–${respondents.value.to} people who answered`;
  const byName = nl ? `${teamsIn(language, named)} op naam` : `${teamsIn(language, named)} by name`;
  const others = nl
    ? ` en ${unnamed} die alleen in het geheel meetellen`
    : ` and ${unnamed} that count in the whole only`;
  if (named + unnamed === 0)
    return nl ? 'Van dit cohort mag nu niets getoond worden.' : 'Nothing of this cohort may be shown now.';
  return nl
    ? `Dit dossier gaat over ${byName}${unnamed > 0 ? others : ''}${people}.`
    : `This brief is about ${byName}${unnamed > 0 ? others : ''}${people}.`;
}

/** The sentence before each chart or list. */
export function sectionSentences(facts: BriefFacts): TrainingBriefView['sentences'] {
  return {
    causes: scalesSentence(facts, 'cause'),
    stance: stancesSentence(facts),
    hotSpots: hotSpotsSentence(facts),
    foundations: scalesSentence(facts, 'foundation'),
    goals: goalsSentence(facts),
    groups: groupsSentence(facts),
  };
}

/** Which scales of a group are clearly low or high in the whole, and on which the teams differ. */
function scalesSentence({ brief, names }: BriefFacts, group: ScaleGroup): Localised {
  const scales = brief.profile.filter((scale) => scale.group === group && !isContext(scale.scaleId));
  return inBoth((language) => {
    const nl = language === 'nl';
    const list = (isMeant: (scale: ProfileScale) => boolean): string => {
      const meant = scales.filter(isMeant);
      if (meant.length === scales.length && meant.length > 1) return nl ? 'alles' : 'everything';
      return listIn(
        language,
        meant.map(({ scaleId }) => lowerFirst(names.scale(scaleId)[language])),
      );
    };
    if (scales.length === 0) return nl ? 'Deze meting vroeg hier niet naar.' : 'This round did not ask about it.';
    if (scales.every(({ figure }) => figure.status === 'withheld')) {
      return nl ? 'Hiervan wordt niets getoond.' : 'Nothing of this is shown.';
    }
    const low = list(({ side }) => side === 'below');
    const high = list(({ side }) => side === 'above');
    const apart = list(({ spread }) => spread?.isToldApart === true);
    const parts = nl
      ? [low && `Duidelijk laag: ${low}.`, high && `Duidelijk hoog: ${high}.`]
      : [low && `Clearly low: ${low}.`, high && `Clearly high: ${high}.`];
    const whole = parts.filter((part) => part !== '').join(' ');
    const nothing = nl
      ? 'Als geheel ligt hier niets duidelijk laag of hoog.'
      : 'As a whole nothing here is clearly low or high.';
    const spread = apart === '' ? '' : nl ? ` Teams verschillen op: ${apart}.` : ` Teams differ on: ${apart}.`;
    return `${whole === '' ? nothing : whole}${spread}`;
  });
}

function stancesSentence({ teams }: BriefFacts): Localised {
  return inBoth((language) => {
    const nl = language === 'nl';
    const stances = (['holding-on', 'dropping', 'letting-go'] as const).flatMap((stance) => {
      const found = teams.filter(
        ({ findings }) => findings.stance.status === 'clear' && findings.stance.stance === stance,
      );
      return found.length === 0 ? [] : [`${stanceName(stance, language)}: ${teamsIn(language, found.length)}`];
    });
    const unclear = teams.filter(({ findings }) => findings.stance.status === 'unclear').length;
    if (teams.length === 0)
      return nl ? 'Er zijn geen teams op naam om te tonen.' : 'There are no teams by name to show.';
    const over = nl
      ? `over een grens: ${teamsIn(language, unclear)}`
      : `across a border: ${teamsIn(language, unclear)}`;
    const parts = [...stances, ...(unclear === 0 ? [] : [over])];
    if (parts.length === 0)
      return nl ? 'Van geen van de teams wordt een houding gezegd.' : 'A stance is said of none of the teams.';
    return nl ? `Wat teams merken. ${sentence(parts)}` : `What teams notice. ${sentence(parts)}`;
  });
}

function sentence(parts: readonly string[]): string {
  const text = `${parts.join('; ')}.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function hotSpotsSentence({ brief, teams, names }: BriefFacts): Localised {
  return inBoth((language) => {
    const nl = language === 'nl';
    const [first] = brief.hotSpots;
    if (first === undefined) return nl ? 'Deze meting vroeg hier niet naar.' : 'This round did not ask about it.';
    if (teams.length === 0) {
      return nl ? 'Er zijn geen teams op naam om dit van te zeggen.' : 'There are no teams by name to say this of.';
    }
    if (first.stuck === 0) {
      return nl ? 'Nergens zit loslaten duidelijk vast.' : 'Letting go is clearly stuck nowhere.';
    }
    const most = mostStuck(brief.hotSpots);
    if (most.length > MOST_NAMED) {
      return nl
        ? `Loslaten zit vast bij ${most.length} gebieden, elk bij ${first.stuck} van de ${teams.length} teams op naam.`
        : `Letting go is stuck at ${most.length} subjects, each in ${first.stuck} of the ${teams.length} teams by name.`;
    }
    const areas = listIn(
      language,
      most.map(({ areaId }) => `‘${lowerFirst(names.area(areaId)[language])}’`),
    );
    return nl
      ? `Het vaakst vast: ${areas}, bij ${first.stuck} van de ${teams.length} teams op naam.`
      : `Most often stuck: ${areas}, in ${first.stuck} of the ${teams.length} teams by name.`;
  });
}

function goalsSentence({ brief }: BriefFacts): Localised {
  const [first] = brief.goals;
  return inBoth((language) => {
    const nl = language === 'nl';
    if (first === undefined || first.score === 0) {
      return nl
        ? 'Deze cijfers vragen om geen van de leerdoelen.'
        : 'These figures ask for none of the learning goals.';
    }
    const title = `‘${first.goal.title[language]}’`;
    return nl
      ? `${title} staat bovenaan: daar vragen de antwoorden het meest om. Bij elk doel staat waar dat op rust.`
      : `${title} comes first: the answers ask for it most. With each goal stands what that rests on.`;
  });
}

function groupsSentence({ brief }: BriefFacts): Localised {
  const { samePattern, mixed } = brief.suggested;
  return inBoth((language) => {
    const nl = language === 'nl';
    if (samePattern.length === 0)
      return nl
        ? 'Zonder teams op naam is er niets in te delen.'
        : 'Without teams by name there is nothing to put together.';
    return nl
      ? `Twee voorstellen: teams met hetzelfde patroon bij elkaar (${samePattern.length}), of gemengd (${mixed.length}). Jij kent de mensen.`
      : `Two proposals: teams with the same pattern together (${samePattern.length}), or mixed (${mixed.length}). You know the people.`;
  });
}
