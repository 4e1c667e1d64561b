import type { Mirror, MirrorAnswers } from '@leeway/contract';
import { type Answers, isInvalidAnswers, parseAnswers } from '@leeway/trust-model';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type Repository } from 'typeorm';
import type { SignedInMember } from '../auth/access.js';
import { problem } from '../http/problem.js';
import { describeMirror } from './describe-mirror.js';
import { MirrorEntity } from './mirror.entity.js';
import { loadMirroredRound, type MirrorKey, type MirroredRound } from './mirrored-round.js';

type Place = Pick<MirrorKey, 'roundId' | 'unitId'>;

/**
 * The mirrors of the person who asks: about units they lead today, in rounds that have been launched, closed ones
 * included. Everything else does not exist for them. A row, once there, stays: what is sealed or skipped is so for good.
 */
@Injectable()
export class OwnMirrors {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async read(member: SignedInMember, place: Place): Promise<Mirror> {
    const round = await this.round(member, place);
    return describeMirror(round, await this.mirrors.findOneBy(round.key));
  }

  /** @throws ProblemError mirror-empty; mirror-sealed if other answers are; mirror-skipped */
  async seal(member: SignedInMember, place: Place, given: MirrorAnswers): Promise<Mirror> {
    const round = await this.round(member, place);
    const answers = checked(round, given);
    const stored = await this.settle({ ...round.key, state: 'sealed', answers });
    if (stored.answers === null) throw problem('mirror-skipped');
    if (!sameAnswers(checked(round, stored.answers), answers)) throw problem('mirror-sealed');
    return describeMirror(round, stored);
  }

  /** @throws ProblemError mirror-sealed */
  async skip(member: SignedInMember, place: Place): Promise<Mirror> {
    const round = await this.round(member, place);
    const stored = await this.settle({ ...round.key, state: 'skipped', answers: null });
    if (stored.state === 'sealed') throw problem('mirror-sealed');
    return describeMirror(round, stored);
  }

  /** @throws ProblemError mirror-not-sealed, when there are no answers to share */
  async share(member: SignedInMember, place: Place, shared: boolean): Promise<Mirror> {
    const round = await this.round(member, place);
    const { affected } = await this.mirrors.update({ ...round.key, state: 'sealed' }, { sharedWithTrainers: shared });
    if (affected !== 1) throw problem('mirror-not-sealed');
    return describeMirror(round, await this.mirrors.findOneBy(round.key));
  }

  private get mirrors(): Repository<MirrorEntity> {
    return this.dataSource.getRepository(MirrorEntity);
  }

  private round(member: SignedInMember, place: Place): Promise<MirroredRound> {
    return loadMirroredRound(this.dataSource.manager, member, place);
  }

  /** Of several that come at once, the first one stays; gives the one that is there. */
  private async settle(row: MirrorKey & Pick<MirrorEntity, 'state' | 'answers'>): Promise<MirrorEntity> {
    await this.mirrors.createQueryBuilder().insert().values(row).orIgnore().execute();
    const { organisationId, roundId, unitId, memberId } = row;
    return this.mirrors.findOneByOrFail({ organisationId, roundId, unitId, memberId });
  }
}

/** The answers in the order of the questionnaire. */
function checked({ questionnaire, kind }: MirroredRound, given: MirrorAnswers): Answers {
  const answers = parseAnswers(questionnaire, kind, given);
  if (isInvalidAnswers(answers)) throw problem('bad-request');
  if (Object.keys(answers.ratings).length + Object.keys(answers.delegation).length === 0) throw problem('mirror-empty');
  return answers;
}

const sameAnswers = (one: Answers, other: Answers): boolean => JSON.stringify(one) === JSON.stringify(other);
