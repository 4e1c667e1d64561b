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

/** Until the tally has said so, also after the end: it may have extended the round just before, and could not say it. */
const TO_EXTEND = `
  select organisation_id as "organisationId", round_id as "roundId",
    to_char(extend_to at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "closesAt"
  from people.rounds where state = 'launched' and extend_to is not null and extension is null and not keys_destroyed`;

/** What launches wait for, and rounds that are called off, or extended. */
@Injectable()
export class WaitingWork {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async all(): Promise<TallyWork> {
    return {
      keysWanted: await this.dataSource.query<TallyWork['keysWanted']>(KEYS_WANTED),
      toPublish: await this.dataSource.query<TallyWork['toPublish']>(TO_PUBLISH),
      toStop: await this.dataSource.query<TallyWork['toStop']>(TO_STOP),
      toExtend: await this.dataSource.query<TallyWork['toExtend']>(TO_EXTEND),
    };
  }
}
