import { Controller, Get } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { BlockPlanView } from '@leeway/contract';
import { DEFAULT_THRESHOLDS } from '@leeway/trust-model';
import { DataSource } from 'typeorm';
import { RequireRole, SignedIn, type SignedInMember } from '../auth/access.js';
import { inTransaction } from '../database/in-transaction.js';
import { Answers } from '../http/answers.js';
import { problem } from '../http/problem.js';
import { loadOrganisationChart } from '../organisations/organisation-chart.js';
import { planToday } from './plan-today.js';

@Controller('block-plan')
@RequireRole('administrator')
export class BlockPlanController {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  @Get()
  @Answers(BlockPlanView)
  async today(@SignedIn() { organisationId }: SignedInMember): Promise<BlockPlanView> {
    const chart = await inTransaction(this.dataSource, async (manager) => {
      await manager.query('set transaction isolation level repeatable read, read only');
      return loadOrganisationChart(manager, organisationId);
    });
    const plan = planToday(chart);
    return {
      planHash: plan.hash,
      people: plan.people,
      minHeadcount: DEFAULT_THRESHOLDS.minHeadcount,
      blocks: plan.blocks.map(({ label, unitId, groupUnitIds, members }) => {
        if (unitId === null) throw problem('several-top-units');
        return { label, unitId, groupUnitIds: [...groupUnitIds], headcount: members.length };
      }),
      units: plan.outcomes,
    };
  }
}
