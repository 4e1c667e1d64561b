import { Id } from '@leeway/contract';
import { faultOf } from '@leeway/process';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import { complaints } from '../complaints.js';
import { DirectoryEntity } from '../database/directory.entity.js';
import { Refusal } from '../http/refusal.js';
import { publishedRound, type PublishedRound } from './published-round.js';

const MAX_CACHED_ROUNDS = 64;
const HAS_INTAKE = 'select from ballots.intakes where organisation_id = $1 and round_id = $2';

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

  /** Whether ballots are, or will be, kept. Without its intake a round is over, or was called off before it opened. */
  async hasIntake(organisationId: string, roundId: string): Promise<boolean> {
    try {
      const rows: unknown[] = await this.#directories.query(HAS_INTAKE, [organisationId, roundId]);
      return rows.length > 0;
    } catch (error) {
      complaints.complain('the database does not answer', { fault: faultOf(error) });
      // As far as is known; nothing can be handed in at this moment anyway.
      return true;
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
