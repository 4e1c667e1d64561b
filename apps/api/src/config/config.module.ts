import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Clock } from '@leeway/process';
import type { Settings } from './settings.js';

/** Injection tokens: `@Inject(SETTINGS) settings: Settings`, `@Inject(CLOCK) clock: Clock`. */
export const SETTINGS = Symbol('SETTINGS');
export const CLOCK = Symbol('CLOCK');

@Global()
@Module({})
export class ConfigModule {
  static with(settings: Settings, clock: Clock): DynamicModule {
    return {
      module: ConfigModule,
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: CLOCK, useValue: clock },
      ],
      exports: [SETTINGS, CLOCK],
    };
  }
}
