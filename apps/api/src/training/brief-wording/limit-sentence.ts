import type { Language, Localised } from '@leeway/contract';
import type { BriefLimit } from '@leeway/trust-model';
import { inBoth, listIn, lowerFirst } from '../../results/wording/words.js';
import type { BriefFacts } from '../brief/brief-facts.js';
import { teamsIn } from './counted.js';
import { unnamedInWhole, unnamedLeftOut } from './unnamed-sentences.js';

/** What can't be concluded from a brief, and why; nothing in it depends on what somebody answered. */
export function limitSentence(limit: BriefLimit, facts: BriefFacts): Localised {
  return inBoth((language) => (language === 'nl' ? inDutch(limit, facts) : inEnglish(limit, facts)));
}

function inDutch(limit: BriefLimit, facts: BriefFacts): string {
  const teams = (ids: readonly string[]): string => teamNames(ids, facts, 'nl');
  switch (limit.kind) {
    case 'one-moment':
      return 'Eén meting is één moment: hieruit volgt niet wat er verandert, en niet waardoor iets zo is.';
    case 'no-teams':
      return 'Van dit cohort mag nu niets getoond worden: er zijn geen teams op naam en te weinig andere.';
    case 'few-teams':
      return `Dit gaat over ${teamsIn('nl', limit.teams)}: dat zijn een paar teams en nog geen patroon.`;
    case 'unnamed-in-whole':
      return unnamedInWhole(limit.teams, facts.sources.heldBack).nl;
    case 'unnamed-left-out':
      return unnamedLeftOut(limit.teams, 'answered').nl;
    case 'with-others':
      return `Niet meegeteld: ${unitNames(limit.unitIds, facts, 'nl')}. De cijfers daarvan zijn ook die van afdelingen buiten dit cohort.`;
    case 'without-result':
      return `Niet meegeteld: ${unitNames(limit.unitIds, facts, 'nl')}. Daarvan is niets gepubliceerd.`;
    case 'merged':
      return `Cijfers van meer teams samen: ${teams(limit.groupIds)}. Ze zeggen niets over één leidinggevende.`;
    case 'low-response':
      return `Minder dan 60 % deed mee bij ${teams(limit.groupIds)}. Lees die cijfers met zorg.`;
    case 'no-own-view':
      return `Zonder gedeelde spiegel van de leidinggevende: ${teams(limit.groupIds)}. Of iets is overgedragen en niet aankomt, is daar niet te zeggen.`;
    case 'no-spread':
      return 'Hoe ver teams uit elkaar liggen, is pas vanaf drie teams op naam te zeggen.';
    case 'teams-not-told-apart':
      return `In de antwoorden van nu zijn de teams niet van elkaar te onderscheiden op: ${scaleNames(limit.scaleIds, facts, 'nl')}.`;
    case 'pulse-only':
      return 'Dit was een korte meting: de fundamenten en de kaart van het delegeren worden alleen in een volledige meting gevraagd.';
    case 'not-beside-organisation':
      return 'De organisatie staat er niet naast: dat zou iets verraden over een team dat niet op naam mag.';
    case 'no-evidence':
      return 'Deze cijfers vragen om geen van de leerdoelen. Dat zegt niet dat niemand iets te leren heeft.';
  }
}

function inEnglish(limit: BriefLimit, facts: BriefFacts): string {
  const teams = (ids: readonly string[]): string => teamNames(ids, facts, 'en');
  switch (limit.kind) {
    case 'one-moment':
      return 'One round is one moment: it says neither what is changing nor why something is as it is.';
    case 'no-teams':
      return 'Nothing of this cohort may be shown now: there are no teams by name, and too few others.';
    case 'few-teams':
      return `This is about ${teamsIn('en', limit.teams)}: a few teams, and not a pattern yet.`;
    case 'unnamed-in-whole':
      return unnamedInWhole(limit.teams, facts.sources.heldBack).en;
    case 'unnamed-left-out':
      return unnamedLeftOut(limit.teams, 'answered').en;
    case 'with-others':
      return `Left out: ${unitNames(limit.unitIds, facts, 'en')}. Their figures are also those of units outside of this cohort.`;
    case 'without-result':
      return `Left out: ${unitNames(limit.unitIds, facts, 'en')}. Nothing was published of them.`;
    case 'merged':
      return `Figures of several teams together: ${teams(limit.groupIds)}. They say nothing about one manager.`;
    case 'low-response':
      return `Fewer than 60% took part in ${teams(limit.groupIds)}. Read these figures with care.`;
    case 'no-own-view':
      return `Without a mirror that the manager shared: ${teams(limit.groupIds)}. Whether something was handed over and does not land can't be said there.`;
    case 'no-spread':
      return 'How far teams lie apart can be said from three teams by name.';
    case 'teams-not-told-apart':
      return `In today's answers the teams can't be told apart on: ${scaleNames(limit.scaleIds, facts, 'en')}.`;
    case 'pulse-only':
      return 'This was a short round: the foundations and the map of delegation are asked in a complete one only.';
    case 'not-beside-organisation':
      return 'The organisation is not beside it: that would tell something of a team that is not shown by name.';
    case 'no-evidence':
      return 'These figures ask for none of the learning goals. That does not say that nobody has anything to learn.';
  }
}

function teamNames(groupIds: readonly string[], { teams }: BriefFacts, language: Language): string {
  const labels = teams.filter(({ group }) => groupIds.includes(group.id)).map(({ group }) => group.label[language]);
  return listIn(language, labels);
}

function unitNames(unitIds: readonly string[], { tree }: BriefFacts, language: Language): string {
  const inOrder = tree.topDown.filter((id) => unitIds.includes(id));
  return listIn(
    language,
    inOrder.map((id) => tree.units.get(id)?.name ?? ''),
  );
}

function scaleNames(scaleIds: readonly string[], { names }: BriefFacts, language: Language): string {
  return listIn(
    language,
    scaleIds.map((id) => lowerFirst(names.scale(id)[language])),
  );
}
