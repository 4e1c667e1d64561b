import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { DemoPeople } from '../demo/demo-people.js';
import { AccessGuard } from './access.guard.js';
import { DescribeSession } from './describe-session.js';
import { SessionController } from './session.controller.js';
import { Sessions } from './sessions.js';
import { SignIn } from './sign-in.js';
import { SignInLimit } from './sign-in-limit.js';

@Module({
  controllers: [SessionController],
  providers: [
    SignIn,
    SignInLimit,
    Sessions,
    DescribeSession,
    DemoPeople,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [SignIn, SignInLimit, DescribeSession, DemoPeople],
})
export class AuthModule {}
