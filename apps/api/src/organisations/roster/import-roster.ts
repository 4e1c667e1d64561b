import type { Roster, RosterImported, RosterPreview, RosterProgress, RosterQuery, UnitRow } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAct } from '../../audit/record-act.js';
import type { SignedInMember } from '../../auth/access.js';
import { CLOCK } from '../../config/config.module.js';
import { inTransaction } from '../../database/in-transaction.js';
import { problem } from '../../http/problem.js';
import { displayName } from '../display-name.js';
import { MemberEntity } from '../member.entity.js';
import { loadOrganisationChart } from '../organisation-chart.js';
import { RoleGrantEntity } from '../role-grant.entity.js';
import { UnitEntity } from '../unit.entity.js';
import { applyImport } from './apply-import.js';
import { ImportProgress, type ImportReport } from './import-progress.js';
import { loadKnowledge, rememberColumns } from './known-columns.js';
import { type ImportPlan, planImport, type StoredPeople } from './plan-import.js';
import { readRoster, type RosterReading } from './read-roster.js';
import { roleWarnings } from './role-warnings.js';
import { rosterProblem } from './roster-problem.js';
import { unitRowsOfChart, unitRowsOfPlan } from './unit-rows.js';
import { lockRoster, type RevokedRole } from './write-roster.js';

const stored = async (manager: EntityManager, organisationId: string): Promise<StoredPeople> => ({
  members: await manager.findBy(MemberEntity, { organisationId }),
  units: await manager.findBy(UnitEntity, { organisationId }),
});

const unledUnits = (units: readonly UnitRow[]) =>
  units
    .filter(({ headcount, managers }) => headcount > 0 && managers.length === 0)
    .map(({ name }) => rosterProblem('unit-without-manager', { value: name }));

/** The roster of an organisation, and its replacement by a file: all of it or nothing. */
@Injectable()
export class ImportRoster {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly following: ImportProgress,
  ) {}

  async current({ organisationId }: SignedInMember): Promise<Roster> {
    const chart = await loadOrganisationChart(this.dataSource.manager, organisationId);
    return { people: chart.people.size, units: unitRowsOfChart(chart) };
  }

  /** The import that runs, or how the last one ended. */
  progress({ organisationId }: SignedInMember): RosterProgress {
    return this.following.of(organisationId);
  }

  async preview(
    { organisationId, memberId }: SignedInMember,
    file: Uint8Array,
    query: RosterQuery,
  ): Promise<RosterPreview> {
    const { manager } = this.dataSource;
    const reading = readRoster(file, await loadKnowledge(manager, organisationId, query));
    const { columns } = reading;
    if (reading.status === 'refused') return { problems: [...reading.problems], columns, outcome: null };
    const before = await stored(manager, organisationId);
    const plan = planImport(reading.roster.people, before);
    const grants = await manager.findBy(RoleGrantEntity, { organisationId });
    const units = unitRowsOfPlan(plan);
    const warnings = [
      ...reading.roster.warnings,
      ...roleWarnings(plan, before, grants, memberId),
      ...unledUnits(units),
    ];
    return { problems: [], columns, outcome: { people: plan.people.length, change: plan.change, units, warnings } };
  }

  /** @throws {ProblemError} roster-refused, with the same problems as the preview */
  import(who: SignedInMember, file: Uint8Array, query: RosterQuery): Promise<RosterImported> {
    return this.following.follow(who.organisationId, async (report) => {
      const knowledge = await loadKnowledge(this.dataSource.manager, who.organisationId, query);
      const reading = readRoster(file, knowledge);
      if (reading.status === 'refused') {
        throw problem('roster-refused', {}, undefined, { problems: [...reading.problems] });
      }
      return this.write(who, reading, report);
    });
  }

  private write(
    who: SignedInMember,
    { roster, columns }: RosterReading & { status: 'ready' },
    report: ImportReport,
  ): Promise<RosterImported> {
    const { organisationId, memberId } = who;
    report.phase('waiting');
    return inTransaction(this.dataSource, async (manager) => {
      await lockRoster(manager, organisationId);
      report.phase('comparing');
      const plan = planImport(roster.people, await stored(manager, organisationId));
      report.phase('writing', plan.written.length);
      const revoked = await applyImport(manager, organisationId, memberId, plan, report.written);
      report.phase('finishing');
      await rememberColumns(manager, organisationId, columns ?? []);
      await this.record(manager, who, plan, revoked);
      return { people: plan.people.length, change: plan.change };
    });
  }

  private async record(
    manager: EntityManager,
    who: SignedInMember,
    { people, change }: ImportPlan,
    revoked: readonly RevokedRole[],
  ): Promise<void> {
    const now = this.clock.now();
    await recordAct(manager, who, now, { kind: 'roster-imported', details: { people: people.length, ...change } });
    for (const { memberId, role, ...name } of revoked) {
      const about = { id: memberId, name: displayName(name) };
      await recordAct(manager, who, now, { kind: 'role-revoked', about, details: { role } });
    }
  }
}
