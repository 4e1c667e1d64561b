import { Controller, Get, Header } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Refusal } from '../http/refusal.js';

@Controller('health')
export class HealthController {
  readonly #database: DataSource;

  constructor(@InjectDataSource() database: DataSource) {
    this.#database = database;
  }

  /** Whether ballots can be kept: 200, or 503 while the database does not answer. */
  @Get()
  @Header('cache-control', 'no-store')
  async health(): Promise<{ status: 'ok' }> {
    try {
      await this.#database.query('select 1');
    } catch {
      throw new Refusal('try-later');
    }
    return { status: 'ok' };
  }
}
