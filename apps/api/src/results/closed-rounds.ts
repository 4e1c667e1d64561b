import type { TeamResult } from '@leeway/contract';
import type { Questionnaire, ReleaseGroup } from '@leeway/trust-model';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { RoundEntity } from '../rounds/round.entity.js';
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
    const groups = await this.dataSource.query<ReleaseGroup[]>(GROUPS, [organisationId, roundId]);
    // Canonical JSON of the questionnaire that was asked, written by us at launch.
    return { ref, units, questionnaire: JSON.parse(questionnaire ?? '') as Questionnaire, release: { groups } };
  }
}
