import { Injectable, computed, inject, signal } from '@angular/core';
import { type ChoosePassword, type DemoPerson, type Role, Session, type SetUp, type SignIn } from '@leeway/contract';
import * as z from 'zod/mini';
import { ApiClient } from '../api/api-client.js';
import { type ApiFailure, asFailure } from '../api/api-failure.js';
import { Connection } from '../api/connection.js';
import { LanguageStore } from '../language/language-store.js';
import { TimeZoneStore } from '../language/time-zone-store.js';

/** Who is signed in, asked once when the page starts. */
@Injectable({ providedIn: 'root' })
export class SessionStore {
  readonly #api = inject(ApiClient);
  readonly #connection = inject(Connection);
  readonly #language = inject(LanguageStore);
  readonly #timeZone = inject(TimeZoneStore);
  readonly #session = signal<Session | null>(null);
  readonly #failure = signal<ApiFailure | null>(null);
  #loading: Promise<void> | null = null;

  readonly known = computed(() => this.#session() !== null);
  readonly failure = this.#failure.asReadonly();
  readonly person = computed(() => this.#session()?.person ?? null);
  readonly demoPeople = computed<readonly DemoPerson[]>(() => this.#session()?.demo ?? []);
  readonly isDemo = computed(() => (this.#session()?.demo ?? null) !== null);

  hasRole(role: Role): boolean {
    return this.person()?.roles.includes(role) ?? false;
  }

  /** Resolves when it is known who is signed in, or that the server cannot say. */
  ready(): Promise<void> {
    this.#loading ??= this.load();
    return this.#loading;
  }

  async load(): Promise<void> {
    this.#failure.set(null);
    try {
      this.#accept(await this.#api.get('/api/session', Session));
    } catch (error) {
      this.#failure.set(asFailure(error));
    }
  }

  /** Asks only whether the server is there: an answer takes the banner away, and what is being filled in stays. */
  async knock(): Promise<void> {
    await this.#api.get('/api/session', Session).catch(() => undefined);
  }

  /** @throws ApiFailure */
  async signIn(credentials: SignIn): Promise<void> {
    this.#accept(
      await this.#api.ask('/api/session', Session, { method: 'POST', json: credentials, beforeSignIn: true }),
    );
  }

  /** Makes the first organisation; its administrator is signed in then. @throws ApiFailure */
  async setUp(wanted: SetUp): Promise<void> {
    this.#accept(await this.#api.ask('/api/set-up', Session, { method: 'POST', json: wanted, beforeSignIn: true }));
  }

  /** @throws ApiFailure */
  async signInAsDemo(memberId: string): Promise<void> {
    this.#accept(
      await this.#api.ask('/api/session/demo', Session, { method: 'POST', json: { memberId }, beforeSignIn: true }),
    );
  }

  /**
   * With a link that was mailed, which is used up by it.
   * @throws ApiFailure
   */
  async choosePassword(chosen: ChoosePassword): Promise<void> {
    this.#accept(
      await this.#api.ask('/api/passwords/chosen', Session, { method: 'POST', json: chosen, beforeSignIn: true }),
    );
  }

  /** @throws ApiFailure */
  async signOut(): Promise<void> {
    await this.#api.ask('/api/session', z.unknown(), { method: 'DELETE', beforeSignIn: true });
    forgetDrafts();
    await this.load();
  }

  #accept(session: Session): void {
    this.#session.set(session);
    this.#connection.expired.set(false);
    this.#timeZone.use(session.person?.organisation.timeZone ?? null);
    if (session.person !== null) this.#language.suggest(session.person.language);
  }
}

/** What was filled in and not sent is in the tab's own storage; the next person at this screen must not find it. */
function forgetDrafts(): void {
  try {
    sessionStorage.clear();
  } catch {
    // Nothing can be kept there either.
  }
}
