import { randomUUID } from 'node:crypto';
import type { Purpose } from '@leeway/ballot/protocol';
import type { LinkOpened, LinkOpening, RoundDetail } from '@leeway/contract';
import { readPersonalLink } from '../../tools/demo/employee.ts';
import type { RunningLeeway } from '../../tools/leeway/start-leeway.ts';
import { aLaunch } from './a-launched-round.ts';
import { anOrganisation, PASSWORD } from './an-organisation.ts';
import { prepareCollecting, type Collecting } from './prepare-collecting.ts';
import type { ProvisionedDatabase } from './provisioned-database.ts';
import { until } from './until.ts';
import { Visitor } from './visitor.ts';

/** One person who may answer, with a credential request that is ready to be sent. */
export interface Entitled {
  readonly memberId: string;
  readonly link: LinkOpening;
  readonly directory: string;
  readonly collecting: Collecting;
}

/** An installation that runs, and its database. */
export interface RunningInstallation extends Pick<ProvisionedDatabase, 'query'> {
  readonly leeway: RunningLeeway;
}

/**
 * Launches a round for an organisation of its own with teams of these sizes, and opens everybody's link.
 * @param purposes of the credentials that are asked for
 */
export async function anOpenRound(
  { leeway: { apiUrl }, query }: RunningInstallation,
  teamSizes: readonly number[],
  purposes: readonly Purpose[] = ['ratings'],
): Promise<Entitled[]> {
  const organisation = await anOrganisation({ query }, teamSizes);
  const administrator = await Visitor.signedIn(() => apiUrl, organisation.administrator.email, PASSWORD, apiUrl);
  const id = randomUUID();
  await administrator.put(`/api/rounds/${id}`, await aLaunch(administrator));
  await until(async () => {
    const { body } = await administrator.get<RoundDetail>(`/api/rounds/${id}`);
    return body.round.state === 'open';
  });
  const mails = await query<{ memberId: string; link: string }>(
    `select member_id as "memberId", link from people.outbox where round_id = $1 and kind = 'welcome'`,
    [id],
  );
  const survey = Visitor.anonymous(() => apiUrl);
  return Promise.all(
    mails.map(async ({ memberId, link: personalLink }) => {
      const { organisationId, roundId, token } = readPersonalLink(personalLink);
      const link = { organisationId, roundId, token };
      const { body } = await survey.post<LinkOpened>('/api/credentials/opening', link);
      return { memberId, link, directory: body.directory, collecting: await prepareCollecting(link, body, purposes) };
    }),
  );
}
