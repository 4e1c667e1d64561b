import { Controller, Get } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import * as z from 'zod/mini';
import { Public } from '../auth/access.js';
import { Answers } from '../http/answers.js';
import { problem } from '../http/problem.js';

const Health = z.object({ status: z.literal('ok') });

@Controller('health')
export class HealthController {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  @Get()
  @Public()
  @Answers(Health)
  async health(): Promise<z.infer<typeof Health>> {
    await this.dataSource.query('select 1').catch(() => {
      throw problem('unavailable');
    });
    return { status: 'ok' };
  }
}
