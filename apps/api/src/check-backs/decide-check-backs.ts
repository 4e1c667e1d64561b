import type { CheckBackDecision, CheckBackList } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { recordAct } from '../audit/record-act.js';
import type { SignedInMember } from '../auth/access.js';
import { CLOCK, SETTINGS } from '../config/config.module.js';
import type { Settings } from '../config/settings.js';
import { inTransaction } from '../database/in-transaction.js';
import { problem } from '../http/problem.js';
import { CheckBackEntity } from './check-back.entity.js';
import { tellAboutCheckBacks } from './mails/tell-about-check-backs.js';
import { readCheckBacks } from './read-check-backs.js';

/** What administrators decide about proposals of trainers. */
@Injectable()
export class DecideCheckBacks {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list({ organisationId }: SignedInMember): Promise<CheckBackList> {
    return { checkBacks: await readCheckBacks(this.dataSource.manager, organisationId) };
  }

  /**
   * Once, about the proposal as it was read; a repeat changes nothing.
   * @throws {ProblemError} not-found; check-backs-changed, if the trainer proposed another day meanwhile;
   * check-backs-decided
   */
  async decide(by: SignedInMember, cohortId: string, decision: CheckBackDecision): Promise<CheckBackList> {
    const key = { organisationId: by.organisationId, cohortId };
    const { state } = decision;
    const reason = decision.state === 'declined' ? decision.reason : null;
    await inTransaction(this.dataSource, async (manager) => {
      const stored = await manager.findOne(CheckBackEntity, { where: key, lock: { mode: 'pessimistic_write' } });
      if (stored === null) throw problem('not-found');
      if (stored.trainedOn !== decision.trainedOn) throw problem('check-backs-changed');
      if (stored.state === state && stored.reason === reason) return;
      if (stored.state !== 'proposed') throw problem('check-backs-decided');
      await manager.update(CheckBackEntity, key, { state, reason });
      await tellAboutCheckBacks(manager, this.settings, { ...stored, state, reason });
      await recordAct(manager, by, this.clock.now(), {
        kind: state === 'accepted' ? 'check-backs-accepted' : 'check-backs-declined',
        about: { id: cohortId, name: stored.name },
        details: { trainedOn: stored.trainedOn, teams: stored.teams.length },
      });
    });
    return this.list(by);
  }
}
