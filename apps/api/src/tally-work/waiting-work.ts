import type { TallyWork } from '@leeway/contract';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';

const KEYS_WANTED = `
  select organisation_id as "organisationId", round_id as "roundId"
  from people.rounds where state = 'preparing' and tally_public_key is null and not keys_destroyed`;

const TO_PUBLISH = `
  select organisation_id as "organisationId", round_id as "roundId", directory, questionnaire
  from people.rounds where state = 'publishing' and not keys_destroyed`;

const TO_STOP = `
  select organisation_id as "organisationId", round_id as "roundId"
  from people.rounds where state = 'launched' and stop_requested and not keys_destroyed`;

/** What launches wait for, and rounds that are called off. */
@Injectable()
export class WaitingWork {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async all(): Promise<TallyWork> {
    return {
      keysWanted: await this.dataSource.query<TallyWork['keysWanted']>(KEYS_WANTED),
      toPublish: await this.dataSource.query<TallyWork['toPublish']>(TO_PUBLISH),
      toStop: await this.dataSource.query<TallyWork['toStop']>(TO_STOP),
    };
  }
}
