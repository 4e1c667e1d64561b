import { type DynamicModule, Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import type { Settings } from '../config/settings.js';
import { DemoInboxes } from './demo-inboxes.js';
import { DemoController } from './demo.controller.js';

/** Outside demo mode there is nothing here, so its addresses answer like any that does not exist. */
@Module({})
export class DemoModule {
  static with({ DEMO }: Settings): DynamicModule {
    if (!DEMO) return { module: DemoModule };
    return { module: DemoModule, imports: [AuthModule], controllers: [DemoController], providers: [DemoInboxes] };
  }
}
