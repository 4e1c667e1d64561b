import type { Clock } from '@leeway/process';
import { type BeforeApplicationShutdown, Inject, Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { SignedInMember } from '../auth/access.js';
import { SignInLimit } from '../auth/sign-in-limit.js';
import { CLOCK, SETTINGS } from '../config/config.module.js';
import type { Settings } from '../config/settings.js';
import { describeError } from '../http/describe-error.js';
import { loadLeadership, unitsLedBy } from '../organisations/leadership.js';
import { hasRoleOrPassword, makePasswordLinks, withPasswords } from './password-links.js';

/** As many as signing in tries. */
const PEOPLE = `
  select m.organisation_id as "organisationId", m.member_id as "memberId" from people.members m
  where m.email = $1 and m.active and ${withPasswords('m.organisation_id')}
  order by m.organisation_id limit 5`;

/** Sends a link to who asks for one at the sign-in page, and tells nobody whether there is such a person. */
@Injectable()
export class ForgottenPassword implements BeforeApplicationShutdown {
  private readonly logger = new Logger('passwords');
  private readonly working = new Set<Promise<void>>();

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly limit: SignInLimit,
  ) {}

  /**
   * Resolves before anybody is looked up, so that neither the answer nor its duration tells who has an account.
   * @throws {ProblemError} too-many-links
   */
  async ask(email: string): Promise<void> {
    await this.limit.countLink(email);
    if (this.settings.SMTP_URL === undefined) return;
    const work = this.send(email)
      .catch((error: unknown) => this.logger.error({ ...describeError(error) }, 'a link could not be made'))
      .finally(() => this.working.delete(work));
    this.working.add(work);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.working);
  }

  private async send(email: string): Promise<void> {
    const { manager } = this.dataSource;
    for (const who of await manager.query<SignedInMember[]>(PEOPLE, [email])) {
      const mayHaveOne =
        (await hasRoleOrPassword(manager, who)) ||
        unitsLedBy(await loadLeadership(manager, who.organisationId), who.memberId).length > 0;
      if (mayHaveOne) {
        await makePasswordLinks(manager, who.organisationId, [who.memberId], 'forgotten', this.clock.now());
      }
    }
  }
}
