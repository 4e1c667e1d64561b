import { createHash, randomUUID } from 'node:crypto';
import { parseDirectory } from '@leeway/ballot/protocol';
import type { RoundDetail, RoundState } from '@leeway/contract';
import {
  followUpItemId,
  itemsOf,
  LEEWAY_PLAYBOOK,
  LEEWAY_QUESTIONNAIRE,
  type Questionnaire,
} from '@leeway/trust-model';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { extractText, getDocumentProxy } from 'unpdf';
import { Employee } from '../../tools/demo/employee.ts';
import { aLaunch } from '../support/a-launched-round.ts';
import { anOrganisation, PASSWORD, type TestOrganisation, type TestPerson } from '../support/an-organisation.ts';
import { askFollowUps } from '../support/ask-follow-ups.ts';
import { startTestLeeway, type TestLeeway } from '../support/leeway.ts';
import { releaseOf, type StoredRelease } from '../support/release-rows.ts';
import { until } from '../support/until.ts';
import { Visitor } from '../support/visitor.ts';

const DAY_MS = 86_400_000;
const ITEMS = itemsOf(LEEWAY_QUESTIONNAIRE, 'pulse');
const [ACTION] = LEEWAY_PLAYBOOK.actions;
const ACTION_ID = ACTION?.id ?? '';
const ITEM_ID = followUpItemId(ACTION_ID);
const MEASURE = `item:${ITEM_ID}` as const;

/**
 * Teams that were asked: nine who answered, six, and one of which too few answered. Those after them were not asked; with the
 * last one there are enough managers for a group of their own.
 */
const [NINE, SIX, FEW, NOT_ASKED] = [0, 1, 2, 3];

let leeway: TestLeeway;
let linde: TestOrganisation;
let administrator: Visitor;
const roundId = randomUUID();
const query = <T extends object>(sql: string, values?: readonly unknown[]) => leeway.query<T>('owner', sql, values);

const stateIs = (wanted: RoundState) =>
  until(async () => {
    const { body } = await administrator.get<RoundDetail>(`/api/rounds/${roundId}`);
    return body.round.state === wanted ? body.round : undefined;
  });

const linkOf = async ({ memberId }: TestPerson): Promise<string> => {
  const [mail] = await query<{ link: string }>(
    `select link from people.outbox where round_id = $1 and member_id = $2 and kind = 'welcome'`,
    [roundId, memberId],
  );
  return mail?.link ?? '';
};

/** What the ballot box shows to anybody. */
const published = async (what: 'directory' | 'questionnaire'): Promise<string> => {
  const answer = await fetch(`${leeway.ballotUrl}/rounds/${linde.organisationId}/${roundId}`);
  return ((await answer.json()) as Record<typeof what, string>)[what];
};

const peopleOf = (team: number): readonly TestPerson[] => linde.teams[team]?.people ?? [];
const unitOf = (team: number): string => linde.teams[team]?.unitId ?? '';

/** Answers everything with 4, and the follow-up with this. */
async function handIn(person: TestPerson, followUp?: number): Promise<void> {
  const employee = new Employee(leeway.apiUrl, await linkOf(person));
  await employee.collect();
  const ratings = Object.fromEntries(ITEMS.map(({ id }) => [id, 4]));
  await employee.handIn({ ratings: followUp === undefined ? ratings : { ...ratings, [ITEM_ID]: followUp } });
}

beforeAll(async () => {
  leeway = await startTestLeeway({ demo: false });
  linde = await anOrganisation({ query }, [9, 6, 6, 8, 8]);
  const asked = [NINE, SIX, FEW].map((team) => ({ unitId: unitOf(team), actionId: ACTION_ID }));
  await askFollowUps({ query }, roundId, asked);
  const { apiUrl } = leeway;
  administrator = await Visitor.signedIn(() => apiUrl, linde.administrator.email, PASSWORD, apiUrl);
  const launched = await administrator.put(`/api/rounds/${roundId}`, await aLaunch(administrator));
  expect(launched.status).toBe(200);
  await stateIs('open');
});

afterAll(() => leeway?.stop());

describe('a round in which teams are asked about what they agreed on', () => {
  it('has their statements in its questionnaire, which its fingerprint stands for and everybody can read', async () => {
    const [text, { questionnaire, blocks }] = [
      await published('questionnaire'),
      parseDirectory(await published('directory')),
    ];
    expect(createHash('sha256').update(text).digest('hex')).toBe(questionnaire.sha256);
    const { followUps, ...rest } = JSON.parse(text) as Questionnaire;
    expect(rest).toEqual(LEEWAY_QUESTIONNAIRE);
    const statement = (team: number) => ({ id: ITEM_ID, unitId: unitOf(team), ...ACTION?.check });
    expect(followUps).toHaveLength(3);
    expect(followUps).toEqual(expect.arrayContaining([NINE, SIX, FEW].map(statement)));
    expect(blocks.map(({ groupUnitIds }) => groupUnitIds)).toContainEqual([unitOf(NINE)]);
  });

  it.each(['nl', 'en'] as const)('names them with their teams in the consent pack (%s)', async (language) => {
    const path = `/api/public/rounds/${linde.organisationId}/${roundId}/consent-pack?language=${language}`;
    const bytes = new Uint8Array(await (await fetch(`${leeway.apiUrl}${path}`)).arrayBuffer());
    const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
    const inOne = text.replaceAll(/\s+/g, ' ');
    for (const team of [NINE, SIX, FEW]) {
      expect(inOne).toContain(`${linde.teams[team]?.name} ${ACTION?.check[language]}`);
    }
    expect(inOne).not.toContain(`${linde.teams[NOT_ASKED]?.name} ${ACTION?.check[language]}`);
  });

  it('asks no manager about it in the mirror', async () => {
    const manager = linde.teams[NINE]?.manager ?? linde.director;
    const visitor = await Visitor.signedIn(() => leeway.apiUrl, manager.email, PASSWORD, leeway.apiUrl);
    const { status, body } = await visitor.get(`/api/mirror/${roundId}/${unitOf(NINE)}`);
    expect(status).toBe(200);
    expect(JSON.stringify(body)).not.toContain(ITEM_ID);
  });

  describe('when it is released', () => {
    let release: StoredRelease;
    const figureOf = (groupId: string) =>
      release.groups.find(({ id }) => id === groupId)?.figures[MEASURE] ?? 'no such figure';
    let blockOf: (team: number) => string;

    beforeAll(async () => {
      for (const [index, person] of peopleOf(NINE).entries()) await handIn(person, index === 0 ? undefined : 2);
      for (const person of peopleOf(SIX)) await handIn(person, 5);
      for (const person of peopleOf(FEW).slice(0, 3)) await handIn(person, 1);
      // Other software than ours: three of this team answer what only the others are asked.
      for (const [index, person] of peopleOf(NOT_ASKED).entries()) await handIn(person, index < 3 ? 5 : undefined);
      const { blocks } = parseDirectory(await published('directory'));
      blockOf = (team) => blocks.find(({ unitId }) => unitId === unitOf(team))?.id ?? '';
      leeway.clock.advance(DAY_MS);
      await stateIs('closed');
      release = await until(async () => (await releaseOf({ query }, { roundId })) ?? undefined);
    });

    it('has the figure of a team, as a band', () => {
      // Eight answers of 2 add up to 16: the lowest of four bands.
      expect(figureOf(`block:${blockOf(NINE)}`)).toMatchObject({ status: 'shown', value: { low: 1, high: 2.125 } });
    });

    it('has it from five answers on, like an area of delegation', () => {
      // Six answers of 5 add up to 30: the highest of four bands.
      expect(figureOf(`block:${blockOf(SIX)}`)).toMatchObject({ status: 'shown', value: { high: 5 } });
    });

    it('has it nowhere else: not of a team that was merged after closing, nor of any parent', () => {
      const own = [NINE, SIX].map((team) => `block:${blockOf(team)}`);
      const others = release.groups.filter(({ id }) => !own.includes(id));
      expect(others.some(({ blockIds, kind }) => kind === 'reporting-group' && blockIds.length > 1)).toBe(true);
      expect(others.map(({ kind }) => kind)).toContain('organisation');
      expect(JSON.stringify(others)).not.toContain('fu-');
    });

    it('does not count a ballot that answers what another team was asked', () => {
      const { counts } = release;
      expect(counts.find(({ blockId }) => blockId === blockOf(NOT_ASKED))).toMatchObject({
        received: 8,
        counted: 5,
        invalid: 3,
      });
      expect(counts.filter(({ invalid }) => invalid !== 0)).toHaveLength(1);
    });
  });
});
