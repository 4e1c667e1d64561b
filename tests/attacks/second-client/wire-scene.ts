import { randomUUID } from 'node:crypto';
import type { RoundDetail } from '@leeway/contract';
import { expect } from '@jest/globals';
import { aLaunch } from '../../support/a-launched-round.ts';
import { anOrganisation, PASSWORD } from '../../support/an-organisation.ts';
import { askFollowUps } from '../../support/ask-follow-ups.ts';
import { startTestLeeway, type TestLeeway } from '../../support/leeway.ts';
import { until } from '../../support/until.ts';
import { Visitor } from '../../support/visitor.ts';
import type { HandIn } from './ballot.ts';
import { base64Url, readBase64Url } from './bytes.ts';
import { readJson, type Json } from './canonical-json.ts';
import { credentialHash, PURPOSE_BYTES, type Credential, type Scope } from './credential.ts';
import { asList, asObject, asText } from './json-fields.ts';
import { Member } from './member.ts';
import { putBallot, type Answer, type PersonalLink } from './over-http.ts';

/** A launched round, and the people in it. */
export interface Scene {
  readonly address: Omit<PersonalLink, 'token'>;
  /** The next person of that team, whom no test has had yet. */
  someone(team?: number): Promise<Member>;
}

/** Somebody with both credentials, and ratings that are sealed and not handed in. */
export interface Respondent {
  readonly member: Member;
  readonly ratings: Credential;
  readonly comment: Credential;
  readonly ballot: HandIn;
}

export interface Acknowledged {
  readonly scope: Scope;
  /** Whether the tally can open it. */
  readonly opens: boolean;
}

/** The running servers, seen from a second client, and what they acknowledged to it. */
export class Wire {
  /** What the release has to have: by credential hash in hex. */
  readonly ledger = new Map<string, Acknowledged>();

  private constructor(readonly leeway: TestLeeway) {}

  static async start(): Promise<Wire> {
    return new Wire(await startTestLeeway());
  }

  query<T extends object>(sql: string, values?: readonly unknown[]): Promise<T[]> {
    return this.leeway.query<T>('owner', sql, values);
  }

  /**
   * Launches a pulse for an organisation of its own, and waits until people can collect, or hand in.
   * @param agreed numbers of the teams that are asked about something which they agreed on
   */
  async launch(
    teamSizes: readonly number[],
    name: string,
    opensInMs = 0,
    agreed: readonly number[] = [],
  ): Promise<Scene> {
    const { apiUrl, ballotUrl } = this.leeway;
    const { organisationId, administrator, teams } = await anOrganisation(this, teamSizes, name);
    const visitor = await Visitor.signedIn(() => apiUrl, administrator.email, PASSWORD, apiUrl);
    const roundId = randomUUID();
    const followUps = agreed.map((team) => ({ unitId: teams[team]?.unitId ?? '', actionId: 'say-the-why' }));
    await askFollowUps(this, roundId, followUps);
    const opensAt = new Date(Date.now() + opensInMs).toISOString();
    const wanted = await aLaunch(visitor, { opensAt });
    expect(await visitor.put(`/api/rounds/${roundId}`, wanted)).toMatchObject({ status: 200 });
    await until(async () => {
      const { round } = (await visitor.get<RoundDetail>(`/api/rounds/${roundId}`)).body;
      return round.state === (opensInMs > 0 ? 'launched' : 'open');
    });
    const waiting = teams.map(({ people }) => [...people]);
    return {
      address: { ballotUrl, organisationId, roundId },
      someone: async (team = 0) => {
        const sql = `select link from people.outbox where round_id = $1 and member_id = $2 and kind = 'welcome'`;
        const [mail] = await this.query<{ link: string }>(sql, [roundId, waiting[team]?.shift()?.memberId]);
        return Member.open(apiUrl, mail?.link ?? '');
      },
    };
  }

  /** Every ballot that is stored, to the last bit. */
  async inbox(): Promise<string[]> {
    const rows = await this.query<{ row: string }>('select inbox::text as row from ballots.inbox order by 1');
    return rows.map(({ row }) => row);
  }

  /** The refusal is what the document says, and nothing is stored. */
  async expectRefused(attempt: () => Promise<Answer>, status: number, code: string): Promise<void> {
    const before = await this.inbox();
    const answer = await attempt();
    expect(answer).toMatchObject({ status, code });
    const words = { nl: expect.stringMatching(/\w/), en: expect.stringMatching(/\w/) };
    expect(readJson(answer.text)).toMatchObject({ type: 'about:blank', status, code, message: words });
    expect(await this.inbox()).toEqual(before);
  }

  /** The same without an attack: it is acknowledged, and its row is exactly what it has to be. */
  async expectAccepted(member: Member, credential: Credential, ballot: HandIn, opens = true): Promise<void> {
    const { scope, prepared } = credential;
    const hash = credentialHash(prepared);
    const { status, text } = await putBallot(member.link, ballot);
    const { version } = ballot;
    expect({ status, ...asObject(readJson(text)) }).toEqual({ status: 200, credentialHash: base64Url(hash), version });
    this.ledger.set(hash.toString('hex'), { scope, opens });
    expect(await this.query('select * from ballots.inbox where credential_hash = $1', [hash])).toEqual([
      {
        organisation_id: scope.organisationId,
        round_id: scope.roundId,
        credential_hash: hash,
        block_id: scope.blockId,
        purpose: PURPOSE_BYTES[scope.purpose],
        version,
        ciphertext: readBase64Url(ballot.ciphertext),
      },
    ]);
  }
}

export const aRespondent = async (scene: Scene): Promise<Respondent> => {
  const member = await scene.someone();
  const { ratings, comment } = await member.collect();
  return { member, ratings, comment, ballot: member.seal(ratings, 1, everythingAgreed(member)) };
};

/** The ids of the follow-ups that the member's block is asked: section 4.1. */
export const followUpsAsked = ({ opened: { questionnaire, block } }: Member): readonly string[] => {
  const [unitId, ...others] = block.groupUnitIds;
  const followUps = asList(asObject(questionnaire)['followUps'] ?? []).map(asObject);
  const own = followUps.filter((followUp) => others.length === 0 && followUp['unitId'] === unitId);
  return own.map((followUp) => asText(followUp['id']));
};

/** A rating for everything that the round asks the member: section 4.1. */
export const everythingAgreed = (member: Member): Json => {
  const { questionnaire, directory } = member.opened;
  const scales = asList(asObject(questionnaire)['scales']).map(asObject);
  const asked = scales.filter((scale) => asList(scale['modules']).includes(directory.kind));
  const items = asked.flatMap((scale) => asList(scale['items']).map(asObject));
  const ratings = items
    .filter((item) => directory.kind === 'baseline' || item['short'] === true)
    .map((item) => asText(item['id']));
  return { ratings: Object.fromEntries([...ratings, ...followUpsAsked(member)].map((id) => [id, 4])) };
};
