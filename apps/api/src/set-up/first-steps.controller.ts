import { FirstSteps } from '@leeway/contract';
import { Controller, Get } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { RequireRole, SignedIn, type SignedInMember } from '../auth/access.js';
import { Answers } from '../http/answers.js';
import { readFirstSteps } from './read-first-steps.js';

@Controller('first-steps')
@RequireRole('administrator')
export class FirstStepsController {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  @Get()
  @Answers(FirstSteps)
  steps(@SignedIn() { organisationId }: SignedInMember): Promise<FirstSteps> {
    return readFirstSteps(this.dataSource.manager, organisationId);
  }
}
