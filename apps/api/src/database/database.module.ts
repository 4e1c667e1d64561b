import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { SETTINGS } from '../config/config.module.js';
import type { Settings } from '../config/settings.js';
import { dataSourceOptions } from './data-source.js';
import { guardTransactions } from './in-transaction.js';

/** Feature modules add their entities with `TypeOrmModule.forFeature([…])`. */
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [SETTINGS],
      useFactory: (settings: Settings) => ({
        ...dataSourceOptions(settings.API_DATABASE_URL, settings.DATABASE_POOL_SIZE),
        autoLoadEntities: true,
        retryAttempts: 0,
      }),
      dataSourceFactory: async (options) => {
        if (options === undefined) throw new Error('no data source options');
        return guardTransactions(await new DataSource(options).initialize());
      },
    }),
  ],
})
export class DatabaseModule {}
