import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { BlockPlanView, type Joins, PlanBlocks } from '@leeway/contract';
import { DataSource } from 'typeorm';
import { RequireRole, SignedIn, type SignedInMember } from '../auth/access.js';
import { inTransaction } from '../database/in-transaction.js';
import { Answers } from '../http/answers.js';
import { problem } from '../http/problem.js';
import { loadOrganisationChart } from '../organisations/organisation-chart.js';
import { planToday } from './plan-today.js';
import { thresholdsToday } from './thresholds-today.js';

@Controller('block-plan')
@RequireRole('administrator')
export class BlockPlanController {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  @Get()
  @Answers(BlockPlanView)
  today(@SignedIn() { organisationId }: SignedInMember): Promise<BlockPlanView> {
    return this.plan(organisationId, []);
  }

  @Post()
  @HttpCode(200)
  @Answers(BlockPlanView)
  joined(
    @SignedIn() { organisationId }: SignedInMember,
    @Body({ schema: PlanBlocks }) { joins }: PlanBlocks,
  ): Promise<BlockPlanView> {
    return this.plan(organisationId, joins);
  }

  private async plan(organisationId: string, joins: Joins): Promise<BlockPlanView> {
    const plan = await inTransaction(this.dataSource, async (manager) => {
      await manager.query('set transaction isolation level repeatable read, read only');
      const thresholds = await thresholdsToday(manager, organisationId);
      return planToday(await loadOrganisationChart(manager, organisationId), thresholds, joins);
    });
    if (plan.problem === 'nothing-to-join') throw problem(plan.problem);
    return {
      planHash: plan.hash,
      people: plan.people,
      minHeadcount: plan.thresholds.minHeadcount,
      blocks: plan.blocks.map(({ label, unitId, groupUnitIds, members }) => {
        if (unitId === null) throw problem('several-top-units');
        return { label, unitId, groupUnitIds: [...groupUnitIds], headcount: members.length };
      }),
      units: plan.outcomes,
    };
  }
}
