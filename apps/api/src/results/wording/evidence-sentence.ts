import type { Language, Localised } from '@leeway/contract';
import type { Answers, Evidence, Figure, ReleaseGroup } from '@leeway/trust-model';
import type { Names } from '../names.js';
import { groupIn, type Speaker } from './speaker.js';
import { areaName, bandIn, inBoth, lowerFirst, scaleName, upperFirst } from './words.js';

/** Where the figures of a piece of evidence stand. */
export interface EvidenceSources {
  readonly team: ReleaseGroup;
  readonly organisation: ReleaseGroup | null;
  readonly lastRound: ReleaseGroup | null;
  readonly mirror: Answers | null;
}

/** One figure behind the conclusion, in words; null if it is not shown, which never happens for evidence of a finding. */
export function evidenceSentence(
  { source, measureId }: Evidence,
  sources: EvidenceSources,
  names: Names,
  speaker: Speaker,
): Localised | null {
  const [kind, id = '', aspect] = measureId.split(':');
  if (source === 'mirror') return ownSentence(id, aspect === 'wanted', sources.mirror, names);
  const figure = figureIn(groupOf(source, sources), measureId);
  if (figure === null) return null;
  return inBoth((language) => {
    const what =
      kind === 'area' ? inArea(names, id, aspect === 'wanted', language) : scaleName(names.scale(id), language);
    return `${who(source, speaker, language)}: ${what} ${bandIn(language, figure)}.`;
  });
}

function groupOf(
  source: Exclude<Evidence['source'], 'mirror'>,
  { team, organisation, lastRound }: EvidenceSources,
): ReleaseGroup | null {
  if (source === 'team') return team;
  return source === 'organisation' ? organisation : lastRound;
}

function figureIn(group: ReleaseGroup | null, measureId: Evidence['measureId']): Figure | null {
  const figure = group?.figures[measureId];
  return figure?.status === 'shown' ? figure.value : null;
}

function who(source: Exclude<Evidence['source'], 'mirror'>, speaker: Speaker, language: Language): string {
  if (source === 'team') return upperFirst(groupIn(language, speaker));
  if (source === 'organisation') return language === 'nl' ? 'De organisatie als geheel' : 'The organisation as a whole';
  return language === 'nl' ? 'In de vorige meting' : 'In the last round';
}

function inArea(names: Names, areaId: string, isWanted: boolean, language: Language): string {
  const area = areaName(names.area(areaId), language);
  if (language === 'nl') return isWanted ? `gewenst niveau bij ${area}` : `niveau dat nu gevoeld wordt bij ${area}`;
  return isWanted ? `level wanted at ${area}` : `level felt now at ${area}`;
}

function ownSentence(areaId: string, isWanted: boolean, mirror: Answers | null, names: Names): Localised | null {
  const level = mirror?.delegation[areaId]?.[isWanted ? 'wanted' : 'current'];
  if (level === undefined) return null;
  return inBoth((language) => {
    const area = areaName(names.area(areaId), language);
    const text = lowerFirst(names.level(level)[language]);
    if (language === 'nl') {
      return isWanted
        ? `Jij wilt naar niveau ${level} bij ${area}: ${text}.`
        : `Jij zegt niveau ${level} bij ${area}: ${text}.`;
    }
    return isWanted ? `You aim at level ${level} at ${area}: ${text}.` : `You say level ${level} at ${area}: ${text}.`;
  });
}
