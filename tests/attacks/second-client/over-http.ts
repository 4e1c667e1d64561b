import type { RsaKey } from './block-key.ts';
import { base64Url, NotAsWritten, readBase64Url, sha256 } from './bytes.ts';
import type { HandIn } from './ballot.ts';
import { readCanonical, readJson, type Json } from './canonical-json.ts';
import {
  blind,
  credentialMessage,
  finalize,
  prepare,
  type Credential,
  type Purpose,
  type Scope,
} from './credential.ts';
import { membersHash, readDirectory, type Block, type Directory } from './directory.ts';
import { endOf } from './extension.ts';
import { asList, asObject, asOneOf, asText } from './json-fields.ts';

/** Section 5 of docs/protocol.md. */

/** {ballot}/#/c/<organisationId>/<roundId>/<token> */
const LINK = /^(https?:\/\/[^/]+)\/#\/c\/([^/]+)\/([^/]+)\/([^/]+)$/;

export interface PersonalLink {
  readonly ballotUrl: string;
  readonly organisationId: string;
  readonly roundId: string;
  readonly token: string;
}

export interface Answer {
  readonly status: number;
  /** Of a refusal; null when it went well. */
  readonly code: string | null;
  readonly text: string;
}

/** What somebody knows of a round after all checks. */
export interface OpenedRound {
  readonly directory: Directory;
  readonly block: Block;
  readonly questionnaire: Json;
  /** Until when ballots are taken. */
  readonly closesAt: Date;
  readonly collected: readonly Json[];
}

/** A credential on its way: what is kept while the api signs. */
export interface Pending {
  /** The purpose that the api is told. In an honest client it is also that of the scope. */
  readonly purpose: Purpose;
  readonly scope: Scope;
  readonly prepared: Buffer;
  readonly blindedMessage: Buffer;
  readonly inverse: Buffer;
}

export const readLink = (link: string): PersonalLink => {
  const [, ballotUrl, organisationId, roundId, token] = LINK.exec(link) ?? [];
  if (!ballotUrl || !organisationId || !roundId || !token) throw new NotAsWritten('not a personal link');
  return { ballotUrl, organisationId, roundId, token };
};

const send = async (method: string, url: string, body?: string): Promise<Answer> => {
  const response = await fetch(url, {
    method,
    redirect: 'error',
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body }),
  });
  return { status: response.status, ...readAnswer(await response.text(), response) };
};

const readAnswer = (text: string, { ok, headers }: Response): Omit<Answer, 'status'> => {
  if (ok) return { code: null, text };
  const type = headers.get('content-type') ?? '';
  if (!type.startsWith('application/problem+json')) throw new NotAsWritten(`a refusal as ${type}`);
  return { code: asText(asObject(readJson(text))['code']), text };
};

const expectOk = ({ status, code, text }: Answer): string => {
  if (status !== 200) throw new NotAsWritten(`refused: ${status} ${code}`);
  return text;
};

const roundUrl = ({ ballotUrl, organisationId, roundId }: Omit<PersonalLink, 'token'>, what: string): string =>
  `${ballotUrl}/rounds/${organisationId}/${roundId}/${what}`;

export const askBallotBox = async (
  round: Omit<PersonalLink, 'token'>,
  what: 'directory' | 'extension' | 'questionnaire' | 'state',
): Promise<string> => expectOk(await send('GET', roundUrl(round, what)));

const checkMembers = (opening: ReturnType<typeof asObject>, block: Block): void => {
  const lines = asList(opening['members']).map(asText);
  const hash = membersHash(lines, readBase64Url(asText(opening['salt'])));
  if (hash !== block.membersHash || lines.length !== block.headcount) throw new NotAsWritten('other members');
};

/** Steps 2 and 3: asks the api, and checks everything that it says against what the ballot box says. */
export const openRound = async (apiUrl: string, link: PersonalLink): Promise<OpenedRound> => {
  const { organisationId, roundId, token } = link;
  const asked = JSON.stringify({ organisationId, roundId, token });
  const opening = asObject(readJson(expectOk(await send('POST', `${apiUrl}/api/credentials/opening`, asked))));
  const published = asText(asObject(readJson(await askBallotBox(link, 'directory')))['directory']);
  if (published !== opening['directory']) throw new NotAsWritten('two different directories');
  const directory = readDirectory(published);
  if (directory.organisationId !== organisationId || directory.roundId !== roundId) {
    throw new NotAsWritten('the directory of another round');
  }
  const { extension = null } = asObject(readJson(await askBallotBox(link, 'extension')));
  if (extension !== opening['extension']) throw new NotAsWritten('two different ends');
  const closesAt = endOf(directory, extension === null ? null : asText(extension));
  const questionnaire = await askBallotBox(link, 'questionnaire');
  if (sha256(Buffer.from(questionnaire, 'utf8')).toString('hex') !== directory.questionnaireHash) {
    throw new NotAsWritten('another questionnaire');
  }
  const block = directory.blocks.find(({ id }) => id === opening['blockId']);
  if (block === undefined) throw new NotAsWritten('a block that the directory does not have');
  checkMembers(opening, block);
  const collected = asList(opening['collected']);
  return { directory, block, closesAt, questionnaire: readCanonical(questionnaire), collected };
};

/** @param scope an honest client names the block and the purpose that the key belongs to */
export const blindFor = (scope: Scope, key: RsaKey): Omit<Pending, 'purpose'> => {
  const prepared = prepare(credentialMessage(scope));
  return { scope, prepared, ...blind(key, prepared) };
};

/** Step 4, without looking at the answer. */
export const requestSignatures = (apiUrl: string, link: PersonalLink, pending: readonly Pending[]): Promise<Answer> => {
  const { organisationId, roundId, token } = link;
  const requests = pending.map(({ purpose, blindedMessage }) => ({
    purpose,
    blindedMessage: base64Url(blindedMessage),
  }));
  return send('POST', `${apiUrl}/api/credentials`, JSON.stringify({ organisationId, roundId, token, requests }));
};

/** Step 4 and section 3.3. */
export const collect = async (
  apiUrl: string,
  link: PersonalLink,
  key: (purpose: Scope['purpose']) => RsaKey,
  pending: readonly Pending[],
): Promise<readonly Credential[]> => {
  const answer = asObject(readJson(expectOk(await requestSignatures(apiUrl, link, pending))));
  const signatures = asList(answer['signatures']).map(asObject);
  return pending.map(({ purpose, scope, prepared, inverse }) => {
    const signed = signatures.find((one) => one['purpose'] === purpose);
    const blindSignature = readBase64Url(asText(signed?.['blindSignature']));
    return { scope, prepared, signature: finalize(key(purpose), prepared, blindSignature, inverse) };
  });
};

/** Step 5, with any text at all as the body. */
export const putBallot = (round: Omit<PersonalLink, 'token'>, body: HandIn | string): Promise<Answer> =>
  send('PUT', roundUrl(round, 'ballots'), typeof body === 'string' ? body : JSON.stringify(body));

export const stateOf = async (round: Omit<PersonalLink, 'token'>): Promise<string> =>
  asOneOf(asObject(readJson(await askBallotBox(round, 'state')))['state'], 'not-yet-open', 'open', 'closed');
