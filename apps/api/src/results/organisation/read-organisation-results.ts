import type { OrganisationResults, ResultsIndex } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { type ReleaseGroup, unitTree } from '@leeway/trust-model';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { SignedInMember } from '../../auth/access.js';
import { CLOCK } from '../../config/config.module.js';
import { problem } from '../../http/problem.js';
import { loadLeadership, unitsLedBy } from '../../organisations/leadership.js';
import { todayOf } from '../../organisations/time-zone/time-zone-of.js';
import { loadOverviewRound, type OverviewRound } from '../overview-round.js';
import { resultsOverview, seenUnits } from '../results-overview.js';
import { compareGroups } from './compare-groups.js';
import { countAgreements } from './count-agreements.js';
import { loadComparison } from './load-comparison.js';

/** The whole organisation, for who was given the right to read it. */
@Injectable()
export class ReadOrganisationResults {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Whoever also leads a unit says their own view of it first, as on its page: this right is no way around that.
   * @throws ProblemError not-found, for a round that is not released or not of this organisation; mirror-first
   */
  async read(member: SignedInMember, roundId: string, before: string | undefined): Promise<OrganisationResults> {
    const { organisationId, memberId } = member;
    const round = await loadOverviewRound(this.dataSource, member, roundId);
    if (round === null) throw problem('not-found');
    const { manager } = this.dataSource;
    const leadership = await loadLeadership(manager, organisationId);
    const led = new Set(unitsLedBy(leadership, memberId).map(({ id }) => id));
    const seen = seenUnits(round, allUnits(round, led));
    const open = seen.filter(
      ({ unitId, leads, speaking }) => leads && speaking.group !== null && !round.settledUnitIds.has(unitId),
    );
    if (open.length > 0) {
      throw problem('mirror-first', {}, undefined, { units: open.map(({ unitId, name }) => ({ unitId, name })) });
    }
    const overview = resultsOverview(round, seen);
    const comparison = await loadComparison(this.dataSource, organisationId, roundId, before);
    const shown = new Map(round.groups.map((group) => [group.id, group]));
    const groups = overview.groups.flatMap(({ groupId }): ReleaseGroup[] => {
      const group = shown.get(groupId);
      return group === undefined ? [] : [group];
    });
    const scaleIds = overview.scales.map(({ scaleId }) => scaleId);
    const today = await todayOf(manager, organisationId, this.clock.now());
    return {
      overview,
      comparable: [...comparison.comparable],
      comparison: compareGroups(groups, scaleIds, comparison),
      agreements: await countAgreements(manager, organisationId, leadership.tree, today),
    };
  }
}

/** The units that the round asked about, in the order of the tree, also those that are gone by now. */
function allUnits({ units }: OverviewRound, led: ReadonlySet<string>): ResultsIndex['units'] {
  const tree = unitTree(units);
  return tree.topDown.map((unitId) => ({
    unitId,
    parentId: tree.parents.get(unitId) ?? null,
    name: tree.units.get(unitId)?.name ?? '',
    leads: led.has(unitId),
  }));
}
