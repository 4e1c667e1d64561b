import type { TeamResult } from '@leeway/contract';
import type { Questionnaire, ReleaseGroup } from '@leeway/trust-model';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { RoundEntity } from '../rounds/round.entity.js';
import type { CommentGroup } from './comments-for.js';
import type { ClosedRound } from './team-result.js';

interface RefRow {
  readonly roundId: string;
  readonly name: string;
  readonly kind: TeamResult['round']['kind'];
  readonly closesAt: Date;
}

const CLOSED = `
  select r.round_id as "roundId", r.name, r.kind, r.closes_at as "closesAt"
  from people.rounds r
  join release.releases released
    on released.organisation_id = r.organisation_id and released.round_id = r.round_id
  where r.organisation_id = $1
  order by r.closes_at desc, r.opens_at desc, r.round_id`;

const GROUPS = `
  select group_id as id, kind, unit_id as "unitId", label, block_ids as "blockIds", group_unit_ids as "groupUnitIds",
    coverage, respondents, response_caution as "responseCaution", figures
  from release.release_groups where organisation_id = $1 and round_id = $2`;

const COMMENT_GROUPS = `
  select g.group_id as id, g.unit_id as "unitId", g.label, g.block_ids as "blockIds", g.group_unit_ids as "groupUnitIds",
    g.respondents, coalesce(array_agg(c.comment order by c.comment_hash) filter (where c.comment is not null), '{}')
    as comments
  from release.release_comment_groups g
  left join release.release_comments c
    on c.organisation_id = g.organisation_id and c.round_id = g.round_id and c.group_id = g.group_id
  where g.organisation_id = $1 and g.round_id = $2
  group by g.organisation_id, g.round_id, g.group_id`;

const ENTITLED = `
  select jsonb_array_elements_text(group_unit_ids) as "unitId"
  from people.round_blocks where organisation_id = $1 and round_id = $2`;

/** The rounds of an organisation that have been released. */
@Injectable()
export class ClosedRounds {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Newest first. */
  async list(organisationId: string): Promise<TeamResult['round'][]> {
    const rows = await this.dataSource.query<RefRow[]>(CLOSED, [organisationId]);
    return rows.map(({ closesAt, ...round }) => ({ ...round, closesAt: closesAt.toISOString() }));
  }

  /** Everything that was frozen and released of a round in the list. */
  async read(organisationId: string, ref: TeamResult['round']): Promise<ClosedRound> {
    const { roundId } = ref;
    const { units, questionnaire } = await this.dataSource
      .getRepository(RoundEntity)
      .findOneOrFail({ select: { units: true, questionnaire: true }, where: { organisationId, roundId } });
    const key = [organisationId, roundId];
    const entitled = await this.dataSource.query<{ unitId: string }[]>(ENTITLED, key);
    return {
      ref,
      units,
      // Canonical JSON of the questionnaire that was asked, written by us at launch.
      questionnaire: JSON.parse(questionnaire ?? '') as Questionnaire,
      entitledUnitIds: new Set(entitled.map(({ unitId }) => unitId)),
      groups: await this.dataSource.query<ReleaseGroup[]>(GROUPS, key),
      commentGroups: await this.dataSource.query<CommentGroup[]>(COMMENT_GROUPS, key),
    };
  }
}
