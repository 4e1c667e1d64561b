import type { MirrorAnswers, ResultGroup, RoundRef } from '@leeway/contract';
import {
  type Answers,
  type Disclosed,
  isInvalidAnswers,
  mirrorOf,
  parseAnswers,
  type QualityFigures,
  type Questionnaire,
  type ReleaseGroup,
  type Unit,
  withheld,
} from '@leeway/trust-model';
import type { DataSource } from 'typeorm';
import type { SignedInMember } from '../auth/access.js';
import { fingerprintView } from '../rounds/fingerprint-view.js';
import type { CommentGroup } from './comments-for.js';
import { asksAsMuch, besideRound, showsCauses, WORDING } from './earlier-round.js';
import type { TeamSources } from './team-sources.js';

/** How many earlier rounds a line over time has at most. */
const MOST_EARLIER_ROUNDS = 7;

interface RoundRow {
  readonly roundId: string;
  readonly name: string;
  readonly kind: RoundRef['kind'];
  readonly closesAt: Date;
  readonly quality: Disclosed<QualityFigures>;
  readonly wording: string;
  readonly asksAreas: boolean;
  readonly asksPart: boolean;
  /** Whether somebody could answer in the unit's own group. */
  readonly asksUnit: boolean;
  readonly chosen: ChosenRound | null;
}

interface ChosenRound {
  /** Hexadecimal. */
  readonly fingerprint: string;
  readonly units: readonly Unit[];
  /** Canonical JSON, written by us at launch. */
  readonly questionnaire: string;
  readonly mirror: { readonly state: 'sealed' | 'skipped'; readonly answers: MirrorAnswers | null } | null;
  readonly commentGroups: readonly CommentGroup[];
}

const ASKS_UNIT = `exists (
  select from people.round_blocks b
  where b.organisation_id = r.organisation_id and b.round_id = r.round_id and b.group_unit_ids ? $3)`;

/** Comments are read in the order of their hashes, which is no order of anything. */
const CHOSEN = `
  json_build_object(
    'fingerprint', encode(r.fingerprint, 'hex'), 'units', r.units, 'questionnaire', r.questionnaire,
    'mirror', (
      select json_build_object('state', m.state, 'answers', m.answers) from people.mirrors m
      where m.organisation_id = r.organisation_id and m.round_id = r.round_id and m.unit_id = $3::uuid
        and m.member_id = $4),
    'commentGroups', (
      select coalesce(json_agg(json_build_object(
        'id', g.group_id, 'unitId', g.unit_id, 'label', g.label, 'blockIds', g.block_ids,
        'groupUnitIds', g.group_unit_ids, 'respondents', g.respondents,
        'comments', (
          select coalesce(json_agg(c.comment order by c.comment_hash), '[]') from release.release_comments c
          where c.organisation_id = g.organisation_id and c.round_id = g.round_id and c.group_id = g.group_id))), '[]')
      from release.release_comment_groups g
      where g.organisation_id = r.organisation_id and g.round_id = r.round_id
        and (g.group_unit_ids ? $3 or g.unit_id = $3)))`;

const ROUNDS = `
  select r.round_id as "roundId", r.name, r.kind, r.closes_at as "closesAt", released.quality,
    ${WORDING} as wording,
    (r.questionnaire::jsonb #> '{delegation,modules}') ? r.kind as "asksAreas",
    r.not_asked is not null as "asksPart", ${ASKS_UNIT} as "asksUnit",
    case when r.round_id = $2 then ${CHOSEN} end as chosen
  from people.rounds r
  join release.releases released
    on released.organisation_id = r.organisation_id and released.round_id = r.round_id
  where r.organisation_id = $1
  order by r.closes_at desc, r.opens_at desc, r.round_id`;

/** Only what can speak for the unit, and the organisation as a whole: not every group of every round. */
const GROUPS = `
  select round_id as "roundId", group_id as id, kind, unit_id as "unitId", label, block_ids as "blockIds",
    group_unit_ids as "groupUnitIds", coverage, respondents, response_caution as "responseCaution", figures
  from release.release_groups
  where organisation_id = $1 and round_id = any($2)
    and (group_unit_ids ? $3 or unit_id = $3 or (kind = 'organisation' and round_id = $4))`;

/** Which page of which unit. */
export interface WantedTeam {
  readonly roundId: string;
  readonly unitId: string;
  readonly about: ResultGroup;
}

/** The sources of a unit's page, and whether the reader has settled their own view of it. */
export interface LoadedTeam {
  readonly sources: TeamSources;
  readonly isMirrorSettled: boolean;
}

/**
 * Loads what the page of a unit is made of, in two queries, whose cost depends on the number of rounds and not on how many
 * people answered in them.
 *
 * @returns null if there is no such round, or it is not released
 */
export async function loadTeamSources(
  dataSource: DataSource,
  { organisationId, memberId }: SignedInMember,
  { roundId, unitId, about }: WantedTeam,
): Promise<LoadedTeam | null> {
  const rounds = await dataSource.query<RoundRow[]>(ROUNDS, [organisationId, roundId, unitId, memberId]);
  const position = rounds.findIndex((round) => round.roundId === roundId);
  const row = rounds[position];
  const chosen = row?.chosen ?? null;
  if (row === undefined || chosen === null) return null;
  const isWhole = about === 'unit' && chosen.units.some(({ parentId }) => parentId === unitId);
  // A part says nothing about a unit that it did not ask, nor about one with units below it as a whole.
  const before = rounds.slice(position + 1).filter((round) => !round.asksPart || (round.asksUnit && !isWhole));
  const earlier = before.filter((round) => asksAsMuch(round, row)).slice(0, MOST_EARLIER_ROUNDS);
  const groups = await dataSource.query<(ReleaseGroup & { roundId: string })[]>(GROUPS, [
    organisationId,
    [row, ...earlier].map((round) => round.roundId),
    unitId,
    roundId,
  ]);
  const groupsOf = (id: string): ReleaseGroup[] =>
    groups.filter((group) => group.roundId === id).map(({ roundId: _, ...group }) => group);
  const questionnaire = JSON.parse(chosen.questionnaire) as Questionnaire;
  const areasAskedIn = row.asksAreas ? undefined : before.find(({ asksAreas }) => asksAreas);
  return {
    // Nobody is asked about a team that was not asked.
    isMirrorSettled: chosen.mirror !== null || (row.asksPart && !row.asksUnit),
    sources: {
      round: {
        ref: refOf(row),
        fingerprint: fingerprintView(Buffer.from(chosen.fingerprint, 'hex')),
        units: chosen.units,
        questionnaire,
        groups: groupsOf(roundId),
        entitledUnitIds: new Set(row.asksUnit ? [unitId] : []),
        asksPart: row.asksPart,
        commentGroups: chosen.commentGroups,
      },
      earlier: earlier
        .map((round) =>
          besideRound({ kind: row.kind, questionnaire }, { ref: refOf(round), groups: groupsOf(round.roundId) }),
        )
        .filter((round) => round.ref.kind === row.kind || showsCauses(round, questionnaire, { unitId, about })),
      areasAskedIn: areasAskedIn === undefined ? null : refOf(areasAskedIn),
      quality: rounds.find(({ quality }) => quality.status === 'shown')?.quality ?? withheld('too-few-for-quality'),
      mirror: answersIn(chosen.mirror, questionnaire, row.kind),
    },
  };
}

function refOf({ roundId, name, kind, closesAt }: RoundRow): RoundRef {
  return { roundId, name, kind, closesAt: closesAt.toISOString() };
}

/** Stored answers were checked when they were sealed; what no longer fits counts as not given. */
function answersIn(
  mirror: ChosenRound['mirror'],
  questionnaire: Questionnaire,
  kind: RoundRef['kind'],
): Answers | null {
  const stored = mirror?.answers ?? null;
  if (stored === null) return null;
  const answers = parseAnswers(mirrorOf(questionnaire), kind, stored);
  return isInvalidAnswers(answers) ? null : answers;
}
