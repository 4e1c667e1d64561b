import type { ChangeQuery, ChangeRounds } from '@leeway/contract';
import {
  type Disclosed,
  isNamed,
  pairTeams,
  type QualityFigures,
  type TeamPair,
  type TrainerView,
  withheld,
} from '@leeway/trust-model';
import type { EntityManager } from 'typeorm';
import type { SignedInMember } from '../../auth/access.js';
import { problem } from '../../http/problem.js';
import { type OpenAccess, requireLockedAccess } from '../open-access.js';
import { type OpenCohort, openCohort } from '../open-cohort.js';
import { showFirstAllowed } from '../shown-views.js';
import { loadMoments, type TrainingRound } from '../training-rounds.js';
import type { ChangeSources } from './change-sources.js';
import { pairsOf, proposedPair } from './rounds-to-compare.js';

type ChangeOf = Extract<TrainerView, { kind: 'before-and-after' }>;

const SCOPES: readonly ChangeSources['scope'][] = ['whole', 'without-comparison', 'named-only'];

/** Two released rounds, and the units whose figures stand beside each other. */
interface Compared {
  readonly before: TrainingRound;
  readonly after: TrainingRound;
}

const QUALITY = `
  select quality from release.releases where organisation_id = $1 and quality ->> 'status' = 'shown'
  order by round_id limit 1`;

const NEXT = `
  select r.name, r.closes_at as "closesAt" from people.rounds r
  where r.organisation_id = $1 and r.state = 'launched' and not exists (
    select from release.releases released
    where released.organisation_id = r.organisation_id and released.round_id = r.round_id)
  order by r.closes_at, r.round_id limit 1`;

/** @throws {ProblemError} as `openCohort` */
export async function loadChangeRounds(
  manager: EntityManager,
  member: SignedInMember,
  cohortId: string,
  now: Date,
): Promise<ChangeRounds> {
  const { access, round, unitIds } = await openCohort(manager, member, cohortId, now);
  const all = [...(await loadMoments(manager, access.organisationId)).values()].reverse();
  const asksCohort = ({ entitledUnitIds }: TrainingRound): boolean =>
    [...unitIds].some((id) => entitledUnitIds.has(id));
  const rounds = all.filter((one) => !one.asksPart || asksCohort(one));
  const [next] = await manager.query<{ name: string; closesAt: Date }[]>(NEXT, [access.organisationId]);
  const pairs = pairsOf(rounds);
  return {
    rounds: rounds.map(({ ref }) => ref),
    pairs,
    proposed: proposedPair(pairs, round.ref.roundId),
    next: next === undefined ? null : { name: next.name, closesAt: next.closesAt.toISOString() },
  };
}

/**
 * Loads what two rounds of a cohort beside each other are made of, in a number of statements that depends on nothing, and
 * keeps which figures of a whole they show. In a transaction, as a brief is.
 * @throws {ProblemError} as `openCohort`; not-found for a round that is not released; rounds-not-comparable
 */
export async function loadChange(
  manager: EntityManager,
  member: SignedInMember,
  { cohortId, ...query }: ChangeQuery & { readonly cohortId: string },
  now: Date,
): Promise<ChangeSources> {
  const access = await requireLockedAccess(manager, member, now);
  const cohort = await openCohort(manager, access, cohortId, now);
  const compared = comparedIn(await loadMoments(manager, access.organisationId), query);
  const shown = await choose(manager, access, cohort, compared);
  const [found] = await manager.query<{ quality: Disclosed<QualityFigures> }[]>(QUALITY, [access.organisationId]);
  return {
    cohort: { cohortId, name: cohort.name },
    ...compared,
    ...shown,
    chosen: cohort.unitIds,
    quality: found?.quality ?? withheld('too-few-for-quality'),
  };
}

function comparedIn(rounds: ReadonlyMap<string, TrainingRound>, { before, after }: ChangeQuery): Compared {
  const [first, second] = [rounds.get(before), rounds.get(after)];
  if (first === undefined || second === undefined) throw problem('not-found');
  const oldestFirst = [...rounds.values()].reverse().filter((round) => round === first || round === second);
  const [pair] = pairsOf(oldestFirst);
  if (oldestFirst[0] !== first || pair?.refusal !== null) throw problem('rounds-not-comparable');
  return { before: first, after: second };
}

/**
 * The most that may be shown beside everything this trainer has seen: the cohort beside all other teams, the cohort, or its
 * teams by name alone, which is always allowed.
 */
async function choose(
  manager: EntityManager,
  access: OpenAccess,
  { unitIds: chosen, consents }: OpenCohort,
  { before, after }: Compared,
): Promise<Pick<ChangeSources, 'unitIds' | 'comparison' | 'named' | 'heldBack' | 'scope' | 'refusal'>> {
  const { pairs } = pairTeams(before.groups, after.groups, chosen);
  const byName = (named: ReadonlySet<string>): readonly TeamPair[] =>
    pairs.filter(({ unitIds }) => isNamed(unitIds, named));
  const view = (cohort: ReadonlySet<string>, comparison: ReadonlySet<string>): ChangeOf => {
    const [beforeId, afterId] = [before.ref.roundId, after.ref.roundId];
    return { kind: 'before-and-after', beforeId, afterId, cohort, comparison };
  };
  const none = new Set<string>();
  const shown = await showFirstAllowed(manager, access, consents, (named) => [
    view(chosen, unitsBeside(chosen, before, after)),
    view(chosen, none),
    view(new Set(byName(named).flatMap(({ unitIds }) => unitIds)), none),
  ]);
  const { named, refusal, place } = shown;
  const heldBack = byName(consents.named).length - byName(named).length;
  const { cohort: unitIds, comparison } = shown.view;
  return { unitIds, comparison, named, heldBack, refusal, scope: SCOPES[place] ?? 'named-only' };
}

/** Every unit outside of the cohort that is in a published group of both rounds, part of the access or not (decision 0034). */
function unitsBeside(chosen: ReadonlySet<string>, before: TrainingRound, after: TrainingRound): ReadonlySet<string> {
  const [first, second] = [before, after].map(
    ({ groups }) =>
      new Set(groups.filter(({ kind }) => kind === 'reporting-group').flatMap(({ groupUnitIds }) => groupUnitIds)),
  );
  return new Set([...(first ?? [])].filter((id) => second?.has(id) === true && !chosen.has(id)));
}
