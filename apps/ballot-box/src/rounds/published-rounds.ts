import { Id } from '@leeway/contract';
import { faultOf } from '@leeway/process';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import { complaints } from '../complaints.js';
import { DirectoryEntity } from '../database/directory.entity.js';
import { Refusal } from '../http/refusal.js';
import { publishedRound, type PublishedRound, type RoundChanges } from './published-round.js';

const MAX_CACHED_ROUNDS = 64;
const CHANGES = `
  select e.extension, i.round_id is not null as "hasIntake"
  from ballots.directories d
  left join ballots.extensions e using (organisation_id, round_id)
  left join ballots.intakes i using (organisation_id, round_id)
  where organisation_id = $1 and round_id = $2`;

const NO_CHANGES: RoundChanges = { hasIntake: false, extension: null };

/** The published rounds, kept in memory: a directory is immutable. */
@Injectable()
export class PublishedRounds {
  readonly #directories: Repository<DirectoryEntity>;
  readonly #cache = new Map<string, Promise<PublishedRound>>();

  constructor(@InjectRepository(DirectoryEntity) directories: Repository<DirectoryEntity>) {
    this.#directories = directories;
  }

  /** @throws Refusal `unknown-round`, or `try-later` when the database does not answer */
  async get(organisationId: string, roundId: string): Promise<PublishedRound> {
    if (!Id.safeParse(organisationId).success || !Id.safeParse(roundId).success) {
      throw new Refusal('unknown-round');
    }
    const key = `${organisationId}/${roundId}`;
    const found = this.#cache.get(key) ?? this.#load(organisationId, roundId);
    this.#cache.delete(key);
    this.#cache.set(key, found);
    const [oldest] = this.#cache.keys();
    if (this.#cache.size > MAX_CACHED_ROUNDS && oldest !== undefined) {
      this.#cache.delete(oldest);
    }
    try {
      return await found;
    } catch (error) {
      if (this.#cache.get(key) === found) {
        this.#cache.delete(key);
      }
      throw error;
    }
  }

  /** Looked up each time, since it is the tally that changes it; null when the database does not answer. */
  async changesOf(organisationId: string, roundId: string): Promise<RoundChanges | null> {
    try {
      const [row]: RoundChanges[] = await this.#directories.query(CHANGES, [organisationId, roundId]);
      return row ?? NO_CHANGES;
    } catch (error) {
      complaints.complain('the database does not answer', { fault: faultOf(error) });
      return null;
    }
  }

  async #load(organisationId: string, roundId: string): Promise<PublishedRound> {
    const row = await this.#read(organisationId, roundId);
    if (row === null) {
      throw new Refusal('unknown-round');
    }
    return publishedRound(row);
  }

  async #read(organisationId: string, roundId: string): Promise<DirectoryEntity | null> {
    try {
      return await this.#directories.findOneBy({ organisationId, roundId });
    } catch (error) {
      complaints.complain('the database does not answer', { fault: faultOf(error) });
      throw new Refusal('try-later');
    }
  }
}
