import type { TrainingBriefView } from '@leeway/contract';
import {
  type Answers,
  cohortGroups,
  type Disclosed,
  isInvalidAnswers,
  isNamed,
  mirrorOf,
  parseAnswers,
  type QualityFigures,
  type ReleaseGroup,
  type TrainerView,
  withheld,
} from '@leeway/trust-model';
import type { EntityManager } from 'typeorm';
import { displayName, type PersonName } from '../../organisations/display-name.js';
import { type Consents, loadSharedMirrors } from '../consents.js';
import type { OpenAccess } from '../open-access.js';
import { type OpenCohort, openCohortOf } from '../open-cohort.js';
import { requireLockedAccess } from '../open-access.js';
import { showFirstAllowed } from '../shown-views.js';
import type { TrainingRound } from '../training-rounds.js';
import type { BriefSources } from './brief-sources.js';
import { CohortProgrammeEntity } from './cohort-programme.entity.js';

interface HeadRow extends PersonName {
  readonly organisation: string;
  readonly quality: Disclosed<QualityFigures> | null;
}

/** The names at the head, and the figures about the questionnaire of the one round that has shown them. */
const HEAD = `
  select o.name as organisation, m.first_name as "firstName", m.infix, m.last_name as "lastName",
    (select released.quality from release.releases released
      where released.organisation_id = o.organisation_id and released.quality ->> 'status' = 'shown'
      order by released.round_id limit 1) as quality
  from people.organisations o
  join people.members m on m.organisation_id = o.organisation_id and m.member_id = $2
  where o.organisation_id = $1`;

type BriefView = Extract<TrainerView, { kind: 'brief' }>;

const SCOPES: readonly TrainingBriefView['scope'][] = ['whole', 'without-organisation', 'named-only'];

/**
 * Loads what the brief of a cohort is made of, in a number of statements that depends on nothing, and keeps which figures
 * of a whole it shows. In a transaction: two pages at once can't tell together what neither may.
 * @throws {ProblemError} as `openCohort`
 */
export async function loadBrief(
  manager: EntityManager,
  member: Pick<OpenAccess, 'organisationId' | 'memberId'>,
  cohortId: string,
  now: Date,
): Promise<BriefSources> {
  const access = await requireLockedAccess(manager, member, now);
  const cohort = await openCohortOf(manager, access, cohortId);
  const { consents, round, name } = cohort;
  const { organisationId, memberId } = access;
  const shown = await choose(manager, cohort);
  const [head] = await manager.query<HeadRow[]>(HEAD, [organisationId, memberId]);
  const programmes = await manager.findBy(CohortProgrammeEntity, { organisationId, cohortId });
  return {
    ...{ cohort: { cohortId, name }, round, ...shown },
    organisation: head?.organisation ?? '',
    preparedBy: head === undefined ? '' : displayName(head),
    mirrors: await loadMirrors(manager, access, consents, round),
    quality: head?.quality ?? withheld('too-few-for-quality'),
    programmes: new Map(programmes.map(({ length, parts }) => [length, parts])),
  };
}

/**
 * The most that may be shown beside everything this trainer has seen: the cohort beside the organisation, the cohort, or its
 * teams by name alone, which is always allowed.
 */
async function choose(
  manager: EntityManager,
  { access, round, unitIds, consents }: OpenCohort,
): Promise<Pick<BriefSources, 'unitIds' | 'named' | 'heldBack' | 'scope' | 'refusal'>> {
  const { groups } = cohortGroups(round.groups, unitIds);
  const byName = (named: ReadonlySet<string>): readonly ReleaseGroup[] =>
    groups.filter(({ groupUnitIds }) => isNamed(groupUnitIds, named));
  const view = (cohort: ReadonlySet<string>, isBesideOrganisation: boolean): BriefView => {
    return { kind: 'brief', roundId: round.ref.roundId, cohort, isBesideOrganisation };
  };
  const shown = await showFirstAllowed(manager, access, consents, (named) => [
    view(unitIds, true),
    view(unitIds, false),
    view(new Set(byName(named).flatMap(({ groupUnitIds }) => groupUnitIds)), false),
  ]);
  const { named, refusal, place } = shown;
  const heldBack = byName(consents.named).length - byName(named).length;
  return { unitIds: shown.view.cohort, named, heldBack, refusal, scope: SCOPES[place] ?? 'named-only' };
}

/**
 * Own views that were shared, of units that one person leads. Of a unit that several lead none is taken: beside a team one of
 * them would be held responsible for what it answered about all (docs/decisions/0033).
 */
async function loadMirrors(
  manager: EntityManager,
  access: OpenAccess,
  consents: Consents,
  { ref, questionnaire, kind }: TrainingRound,
): Promise<ReadonlyMap<string, Answers>> {
  const { managersByUnit } = consents.leadership.membership;
  const shared = await loadSharedMirrors(manager, access, consents, ref.roundId);
  return new Map(
    shared
      .filter(({ unitId }) => managersByUnit.get(unitId)?.length === 1)
      .flatMap(({ unitId, answers: stored }) => {
        // Stored answers were checked when they were sealed; what no longer fits counts as not given.
        const answers = parseAnswers(mirrorOf(questionnaire), kind, stored);
        return isInvalidAnswers(answers) ? [] : [[unitId, answers] as const];
      }),
  );
}
