import { randomUUID } from 'node:crypto';
import type { LaunchRound, RoundDetail } from '@leeway/contract';
import { aLaunch } from './a-launched-round.ts';
import { anOrganisation, PASSWORD } from './an-organisation.ts';
import type { TestLeeway } from './leeway.ts';
import { until } from './until.ts';
import { Visitor } from './visitor.ts';

const HOUR_MS = 3_600_000;
const OPEN_HOURS = 24;

/** A round for somebody in a browser, with personal links that nobody has opened. */
export interface SurveyRound {
  readonly organisationId: string;
  readonly roundId: string;
  readonly links: readonly string[];
}

export interface SurveyRoundOptions {
  readonly kind?: LaunchRound['kind'];
  /** From now; negative is not possible. Zero: it is open at once. */
  readonly opensInHours?: number;
  readonly people?: number;
}

/** Launches a round of a day for an organisation of its own with one team. */
export async function aSurveyRound(
  leeway: Pick<TestLeeway, 'apiUrl' | 'clock' | 'query'>,
  { kind = 'pulse', opensInHours = 0, people = 8 }: SurveyRoundOptions = {},
): Promise<SurveyRound> {
  const query: Parameters<typeof anOrganisation>[0]['query'] = (sql, values) => leeway.query('owner', sql, values);
  const { organisationId, administrator } = await anOrganisation({ query }, [people], 'Zorggroep De Linde');
  const desk = await Visitor.signedIn(() => leeway.apiUrl, administrator.email, PASSWORD, leeway.apiUrl);
  const opensAt = new Date(leeway.clock.now().getTime() + opensInHours * HOUR_MS);
  const roundId = randomUUID();
  const launch = await aLaunch(desk, {
    kind,
    opensAt: opensAt.toISOString(),
    closesAt: new Date(opensAt.getTime() + OPEN_HOURS * HOUR_MS).toISOString(),
  });
  const { status } = await desk.put(`/api/rounds/${roundId}`, launch);
  if (status !== 200) throw new Error(`the launch was refused: ${status}`);
  const wanted = opensInHours === 0 ? 'open' : 'launched';
  await until(async () => {
    const { body } = await desk.get<RoundDetail>(`/api/rounds/${roundId}`);
    return body.round.state === wanted && body.round;
  });
  const mails = await until(async () => {
    const sent = await query<{ link: string }>(
      `select link from people.outbox where round_id = $1 and kind = 'welcome'`,
      [roundId],
    );
    return sent.length >= people && sent;
  });
  return { organisationId, roundId, links: mails.map(({ link }) => link) };
}
