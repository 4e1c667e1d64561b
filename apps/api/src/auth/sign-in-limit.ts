import { createHmac } from 'node:crypto';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CLOCK, SETTINGS } from '../config/config.module.js';
import type { Settings } from '../config/settings.js';
import { problem } from '../http/problem.js';

export const MAX_ATTEMPTS = 10;
/** Each of them is a mail to somebody who perhaps did not ask for it. */
export const MAX_LINKS = 3;
const WINDOW_MS = 15 * 60_000;

type TooMany = 'too-many-attempts' | 'too-many-tokens' | 'too-many-links';

/** Counted before the password is looked at, in one statement, so that many attempts at once do not slip through. */
const COUNT = `
  insert into people.sign_in_attempts as counted (address_hash, attempts, expires_at) values ($1, 1, $3)
  on conflict (address_hash) do update set
    attempts = case when counted.expires_at <= $2 then 1 else counted.attempts + 1 end,
    expires_at = case when counted.expires_at <= $2 then $3 else counted.expires_at end
  returning attempts, expires_at as "expiresAt"`;

/**
 * At most {@link MAX_ATTEMPTS} wrong passwords for one e-mail address in 15 minutes, counted in the database for all
 * processes together. What is kept is a keyed hash of the address, until the 15 minutes are over.
 */
@Injectable()
export class SignInLimit {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws {ProblemError} too-many-attempts */
  count(email: string): Promise<void> {
    return this.attempt(`sign-in ${email}`, 'too-many-attempts');
  }

  /**
   * Counts a wrong token of a personnel system. Only wrong ones are counted: the right one always gets through.
   * @param organisationId the one that it names, or null if there is no such one
   * @throws {ProblemError} too-many-tokens
   */
  countToken(organisationId: string | null): Promise<void> {
    return this.attempt(`token ${organisationId ?? ''}`, 'too-many-tokens');
  }

  /**
   * Counts asking for a link to choose a password, whether or not anybody has that address.
   * @throws {ProblemError} too-many-links
   */
  countLink(email: string): Promise<void> {
    return this.attempt(`link ${email}`, 'too-many-links', MAX_LINKS);
  }

  async forget(email: string): Promise<void> {
    await this.dataSource.query('delete from people.sign_in_attempts where address_hash = $1', [
      this.hashOf(`sign-in ${email}`),
    ]);
  }

  private async attempt(what: string, code: TooMany, most = MAX_ATTEMPTS): Promise<void> {
    const now = this.clock.now();
    await this.dataSource.query('delete from people.sign_in_attempts where expires_at <= $1', [now]);
    const [counted] = await this.dataSource.query<{ attempts: number; expiresAt: Date }[]>(COUNT, [
      this.hashOf(what),
      now,
      new Date(now.getTime() + WINDOW_MS),
    ]);
    if (counted !== undefined && counted.attempts > most) {
      // A request that came a moment later can have set the end.
      const waitMs = Math.min(counted.expiresAt.getTime() - now.getTime(), WINDOW_MS);
      const minutes = Math.ceil(waitMs / 60_000);
      throw problem(code, { minutes });
    }
  }

  private hashOf(what: string): Buffer {
    return createHmac('sha256', this.settings.SESSION_SECRET).update(what).digest();
  }
}
