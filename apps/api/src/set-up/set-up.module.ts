import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { FirstStepsController } from './first-steps.controller.js';
import { SetUpController } from './set-up.controller.js';
import { SetUpOrganisation } from './set-up-organisation.js';

@Module({
  imports: [AuthModule],
  controllers: [SetUpController, FirstStepsController],
  providers: [SetUpOrganisation],
})
export class SetUpModule {}
