import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { PublicCredentials, PublicRound } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import type { OwnItem } from '@leeway/trust-model';
import { DataSource } from 'typeorm';
import { CLOCK, SETTINGS } from '../config/config.module.js';
import type { Settings } from '../config/settings.js';
import { problem } from '../http/problem.js';
import { fingerprintView } from '../rounds/fingerprint-view.js';
import type { RoundKey } from '../rounds/freeze-round.js';
import { publicExtension } from '../rounds/public-extension.js';
import { RoundBlockEntity } from '../rounds/round-block.entity.js';
import { type LaunchState, roundState } from '../rounds/round-state.js';

type Closed = NonNullable<PublicRound['closed']>;

/** As the tally counted them. */
type Counts = Omit<Closed['blocks'][number], 'label' | 'issued'>;

interface RoundRow extends Pick<PublicRound, 'organisationName' | 'name' | 'kind' | 'tallyKeyHeldBy' | 'thresholds'> {
  readonly asksPart: boolean;
  readonly ownItems: readonly OwnItem[] | null;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly extension: string | null;
  readonly extendedFrom: Date | null;
  readonly state: LaunchState;
  readonly fingerprint: Buffer | null;
  readonly released: boolean;
  /** Null until the release is there and issuing has ended. */
  readonly counts: readonly Counts[] | null;
  readonly strays: number | null;
  readonly merkleRoot: Buffer | null;
}

/** The keys of the blocks are destroyed, and what was issued is counted, in one transaction. */
const ROUND = `
  select o.name as "organisationName", r.name, r.kind, r.opens_at as "opensAt", r.closes_at as "closesAt", r.state,
    r.extension, r.extended_from as "extendedFrom", r.fingerprint, r.tally_key_held_by as "tallyKeyHeldBy", r.thresholds,
    r.not_asked is not null as "asksPart", r.questionnaire::jsonb -> 'ownItems' as "ownItems", released.round_id is not null as released,
    final.counts, final.strays, final.merkle_root as "merkleRoot"
  from people.rounds r
  join people.organisations o on o.organisation_id = r.organisation_id
  left join release.releases released
    on released.organisation_id = r.organisation_id and released.round_id = r.round_id
  left join release.releases final
    on final.organisation_id = r.organisation_id and final.round_id = r.round_id and r.keys_destroyed
  where r.organisation_id = $1 and r.round_id = $2`;

const LEAVES = `
  select count(*)::integer as leaves from release.release_credentials where organisation_id = $1 and round_id = $2`;

/** One value of all hashes: neither as many rows nor as many strings are made of a large round. */
const CREDENTIALS = `
  select (
    select coalesce(string_agg(credential_hash, ''::bytea order by credential_hash), ''::bytea)
    from release.release_credentials c where c.organisation_id = r.organisation_id and c.round_id = r.round_id
  ) as hashes
  from release.releases r where r.organisation_id = $1 and r.round_id = $2`;

/** Rounds as everybody may see them: what was promised before, and after closing the counts to check it by. */
@Injectable()
export class ReadPublicRounds {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** @throws ProblemError not-found, also while the round is being prepared */
  async round(key: RoundKey): Promise<PublicRound> {
    const [row] = await this.dataSource.query<RoundRow[]>(ROUND, [key.organisationId, key.roundId]);
    const state = row === undefined ? 'preparing' : roundState(row, this.clock.now());
    if (row === undefined || row.fingerprint === null || state === 'preparing') throw problem('not-found');
    const { organisationName, name, kind, tallyKeyHeldBy, thresholds } = row;
    return {
      ...{ organisationName, name, kind, tallyKeyHeldBy, thresholds, state },
      ...(row.asksPart && { asksPart: true as const }),
      ballotOrigin: new URL(this.settings.BALLOT_ORIGIN).origin,
      opensAt: row.opensAt.toISOString(),
      closesAt: row.closesAt.toISOString(),
      extension: publicExtension(row),
      fingerprint: fingerprintView(row.fingerprint),
      ownStatements: (row.ownItems ?? []).map(({ nl, en }) => ({ nl, en })),
      closed: await this.closed(key, row),
    };
  }

  /** @throws ProblemError not-found, also until the release is there */
  async credentials({ organisationId, roundId }: RoundKey): Promise<PublicCredentials> {
    const [row] = await this.dataSource.query<{ hashes: Buffer }[]>(CREDENTIALS, [organisationId, roundId]);
    if (row === undefined) throw problem('not-found');
    return { credentials: row.hashes.toString('base64url') };
  }

  private async closed(key: RoundKey, { counts, strays, merkleRoot }: RoundRow): Promise<PublicRound['closed']> {
    if (counts === null || strays === null || merkleRoot === null) return null;
    const [found] = await this.dataSource.query<{ leaves: number }[]>(LEAVES, [key.organisationId, key.roundId]);
    const blocks = await this.dataSource.getRepository(RoundBlockEntity).findBy({ ...key });
    const launched = new Map(blocks.map(({ blockId, label, issued }) => [blockId, { label, issued }]));
    return {
      merkleRoot: merkleRoot.toString('hex'),
      leaves: found?.leaves ?? 0,
      strays,
      blocks: counts.map((count) => ({ ...count, ...issuedIn(launched.get(count.blockId)) })),
    };
  }
}

function issuedIn(block: Pick<RoundBlockEntity, 'label' | 'issued'> | undefined) {
  if (block === undefined || block.issued === null) throw new Error('a block was counted that was not launched');
  return { label: block.label, issued: block.issued };
}
