import type { ResultsOverview } from '@leeway/contract';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { SignedInMember } from '../auth/access.js';
import { problem } from '../http/problem.js';
import { loadOrganisationChart } from '../organisations/organisation-chart.js';
import { loadOverviewRound } from './overview-round.js';
import { resultsOverview, seenUnits } from './results-overview.js';
import { visibleUnits } from './visible-units.js';

/** Several teams beside each other, for the people who lead them or a unit above them. */
@Injectable()
export class ReadOverview {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /**
   * @throws ProblemError not-found, for a round that does not exist, is not released yet, or in which this person has no
   * unit: nobody learns which of them it is; mirror-first with the units, as long as the person has not said their own
   * view of a unit that they lead and that a group speaks for
   */
  async read(member: SignedInMember, roundId: string): Promise<ResultsOverview> {
    const chart = await loadOrganisationChart(this.dataSource.manager, member.organisationId);
    const visible = visibleUnits(chart, member.memberId);
    if (visible.length === 0) throw problem('not-found');
    const round = await loadOverviewRound(this.dataSource, member, roundId);
    const seen = round === null ? [] : seenUnits(round, visible);
    if (round === null || seen.length === 0) throw problem('not-found');
    const open = seen.filter(
      ({ unitId, leads, speaking }) => leads && speaking.group !== null && !round.settledUnitIds.has(unitId),
    );
    if (open.length > 0) {
      const units = open.map(({ unitId, name }) => ({ unitId, name }));
      throw problem('mirror-first', {}, undefined, { units });
    }
    return resultsOverview(round, seen);
  }
}
