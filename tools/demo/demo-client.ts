import type {
  BlockPlanView,
  DemoInbox,
  DemoMail,
  GrantedRole,
  LaunchRound,
  RoleCandidates,
  RoundDetail,
  RoundState,
  Session,
  TrainerAccesses,
  TrainerInvitation,
} from '@leeway/contract';

const POLL_MS = 200;
const PATIENCE_MS = 180_000;

/** Somebody of the demo organisation, who does over HTTP what a person does in the pages. */
export class DemoClient {
  readonly #apiUrl: string;
  readonly #cookie: string;

  private constructor(apiUrl: string, cookie: string) {
    this.#apiUrl = apiUrl;
    this.#cookie = cookie;
  }

  static async signIn(apiUrl: string, memberId: string): Promise<DemoClient> {
    const response = await fetch(`${apiUrl}/api/session/demo`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: apiUrl },
      body: JSON.stringify({ memberId }),
    });
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
    if (!response.ok || cookie === undefined) throw new Error(`signing in to the demo failed: ${response.status}`);
    return new DemoClient(apiUrl, cookie);
  }

  async get<T>(path: string): Promise<T> {
    const response = await fetch(`${this.#apiUrl}${path}`, { headers: { cookie: this.#cookie } });
    if (!response.ok) throw new Error(`GET ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  }

  sendJson(method: string, path: string, body: unknown): Promise<void> {
    return this.send(method, path, JSON.stringify(body), 'application/json');
  }

  async send(method: string, path: string, body: string | Buffer<ArrayBuffer>, type: string): Promise<void> {
    const response = await fetch(`${this.#apiUrl}${path}`, {
      method,
      headers: { cookie: this.#cookie, origin: this.#apiUrl, 'content-type': type },
      body,
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  }
}

/** The administrator of the demo organisation. */
export class DemoAdministrator {
  readonly #client: DemoClient;

  private constructor(client: DemoClient) {
    this.#client = client;
  }

  static async signIn(apiUrl: string): Promise<DemoAdministrator> {
    const { demo } = (await (await fetch(`${apiUrl}/api/session`)).json()) as Session;
    const memberId = demo?.find(({ role }) => role === 'administrator')?.memberId;
    if (memberId === undefined) throw new Error('the demo has no administrator to sign in as');
    return new DemoAdministrator(await DemoClient.signIn(apiUrl, memberId));
  }

  async importRoster(file: Buffer<ArrayBuffer>): Promise<void> {
    await this.#client.send('POST', '/api/roster/import', file, 'text/csv');
  }

  async appoint(email: string, role: GrantedRole): Promise<void> {
    const path = `/api/roles/candidates?name=${encodeURIComponent(email)}`;
    const [person] = (await this.#client.get<RoleCandidates>(path)).people;
    if (person === undefined) throw new Error(`nobody to appoint: ${email}`);
    await this.#client.sendJson('PUT', `/api/roles/${person.memberId}/${role}`, {});
  }

  trainers(): Promise<TrainerAccesses> {
    return this.#client.get('/api/trainers');
  }

  async letIn(accessId: string, trainer: TrainerInvitation): Promise<void> {
    await this.#client.sendJson('PUT', `/api/trainers/${accessId}`, trainer);
  }

  async launch(roundId: string, round: Omit<LaunchRound, 'planHash'>): Promise<void> {
    const { planHash } = await this.#client.get<BlockPlanView>('/api/block-plan');
    await this.#client.sendJson('PUT', `/api/rounds/${roundId}`, { ...round, planHash });
  }

  /** Waits until the round has come to one of these states. */
  async reaches(roundId: string, states: readonly RoundState[]): Promise<void> {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const { round } = await this.#client.get<RoundDetail>(`/api/rounds/${roundId}`);
      if (states.includes(round.state)) return;
      if (Date.now() > until) throw new Error(`round ${round.name} stays ${round.state}`);
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  }

  async welcomeMails(roundId: string): Promise<readonly DemoMail[]> {
    const { mails } = await this.#client.get<DemoInbox>(`/api/demo/inbox?roundId=${roundId}`);
    return mails.filter(({ kind }) => kind === 'welcome');
  }
}
