import type { ResultGroup, ResultQuery, ResultView } from '@leeway/contract';
import {
  findingsFor,
  LEEWAY_PLAYBOOK,
  type Answers,
  type Findings,
  type ReleaseGroup,
  type WithheldReason,
} from '@leeway/trust-model';
import { namesIn, type Names } from './names.js';
import { isComparable, speakingFor, type Speaking } from './spoken-for.js';
import type { TeamSources } from './team-sources.js';
import type { Speaker } from './wording/speaker.js';

/** What the parts of a unit's page have in common. */
export interface TeamFacts {
  readonly sources: TeamSources;
  readonly about: ResultGroup;
  readonly names: Names;
  readonly speaking: Speaking;
  readonly speaker: Speaker;
  readonly organisation: ReleaseGroup | null;
  /** Why there is no figure of it, if there is none: a round of a part of the organisation did not ask for one. */
  readonly noOrganisation: WithheldReason;
  /** Of the last round with the same statements, if it speaks for the same people. */
  readonly lastRound: ReleaseGroup | null;
  /** Null unless the reader's own view is set beside the figures. */
  readonly mirror: Answers | null;
  /** Null if nothing speaks for the unit. */
  readonly findings: Findings | null;
}

/**
 * Reads the sources for one unit. The own view is compared with a group that is exactly the team it is about, and never
 * with figures that others are in as well: these say nothing about one manager.
 */
export function teamFacts(sources: TeamSources, unitId: string, { view, group: about }: ResultQuery): TeamFacts {
  const { round, earlier, quality } = sources;
  const speaking = speakingFor(round, unitId, about);
  const organisation = round.groups.find(({ kind }) => kind === 'organisation') ?? null;
  const lastRound = earlier[0] === undefined ? null : comparableGroup(speaking, earlier[0].groups, { unitId, about });
  const ownView = ownViewBeside(speaking, sources.mirror, view);
  const mirror = ownView === 'compared' ? sources.mirror : null;
  return {
    sources,
    about,
    names: namesIn(round.questionnaire),
    speaking,
    speaker: { spokenFor: speaking.spokenFor, ownView },
    organisation,
    noOrganisation: round.asksPart === true ? 'not-asked' : 'too-few-respondents',
    lastRound,
    mirror,
    findings:
      speaking.group === null
        ? null
        : findingsFor({
            questionnaire: round.questionnaire,
            kind: round.ref.kind,
            playbook: LEEWAY_PLAYBOOK,
            team: speaking.group,
            organisation,
            lastRound,
            mirror,
            quality,
          }),
  };
}

/** The group of another round that speaks for the unit, if it is made of the same units; else null. */
export function comparableGroup(
  now: Speaking,
  groups: readonly ReleaseGroup[],
  { unitId, about }: { readonly unitId: string; readonly about: ResultGroup },
): ReleaseGroup | null {
  const before = speakingFor({ groups, entitledUnitIds: new Set() }, unitId, about);
  return isComparable(now, before) ? before.group : null;
}

function ownViewBeside({ spokenFor }: Speaking, mirror: Answers | null, view: ResultView): Speaker['ownView'] {
  if (view === 'team') return 'not-shown';
  if (spokenFor !== 'own') return 'not-comparable';
  return mirror === null ? 'not-given' : 'compared';
}
