import type { ResultQuery, ResultsIndex, TeamResult } from '@leeway/contract';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { SignedInMember } from '../auth/access.js';
import { problem } from '../http/problem.js';
import { loadLeadership } from '../organisations/leadership.js';
import { ClosedRounds } from './closed-rounds.js';
import { loadTeamSources } from './load-team-sources.js';
import { teamResult } from './team-result.js';
import { visibleUnits } from './visible-units.js';

/** Which result, in which view. */
export interface WantedResult extends ResultQuery {
  readonly roundId: string;
  readonly unitId: string;
}

/** Results, for the people who lead the unit or a unit above it. */
@Injectable()
export class ReadResults {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly closedRounds: ClosedRounds,
  ) {}

  async index(member: SignedInMember): Promise<ResultsIndex> {
    const units = await this.unitsFor(member);
    const led = units.filter(({ leads }) => leads).map(({ unitId }) => unitId);
    return { rounds: units.length === 0 ? [] : await this.closedRounds.forLeader(member.organisationId, led), units };
  }

  /**
   * @param view `own` for whoever leads the unit; somebody who leads a unit above gets `team`, since they have no own view
   * of this one
   * @throws ProblemError not-found, for what does not exist, is not released yet, or is not for this person: nobody
   * learns which of them it is; mirror-first, for a unit that this person leads and has not said their own view of: a
   * view is only worth comparing if it was given before the result
   */
  async team(member: SignedInMember, { roundId, unitId, view, group }: WantedResult): Promise<TeamResult> {
    const unit = (await this.unitsFor(member)).find((visible) => visible.unitId === unitId);
    if (unit === undefined) throw problem('not-found');
    const loaded = await loadTeamSources(this.dataSource, member, { roundId, unitId, about: group });
    if (loaded === null) throw problem('not-found');
    const result = teamResult(loaded.sources, unitId, { view: unit.leads ? view : 'team', group });
    if (result === null) throw problem('not-found');
    if (unit.leads && !loaded.isMirrorSettled) throw problem('mirror-first');
    return result;
  }

  private async unitsFor({ organisationId, memberId }: SignedInMember): Promise<ResultsIndex['units']> {
    return visibleUnits(await loadLeadership(this.dataSource.manager, organisationId), memberId);
  }
}
