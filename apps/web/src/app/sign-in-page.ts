import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type DemoPerson, type Role, SetUpOffer, type SignInFailure } from '@leeway/contract';
import { ApiClient } from '../api/api-client.js';
import { type ApiFailure, asFailure } from '../api/api-failure.js';
import type { TextKey } from '../language/dictionary.js';
import { Texts } from '../language/texts.js';
import { FailureNotice } from '../ui/failure-notice.js';
import { ownPath } from './own-path.js';
import { ProviderOffer } from './provider-offer.js';
import { SessionStore } from './session-store.js';

const DEMO_GROUPS: readonly { role: Role; title: TextKey; hint: TextKey }[] = [
  { role: 'manager', title: 'signIn.demoManager', hint: 'signIn.demoManagerHint' },
  { role: 'administrator', title: 'signIn.demoAdministrator', hint: 'signIn.demoAdministratorHint' },
  { role: 'overview', title: 'signIn.demoOverview', hint: 'signIn.demoOverviewHint' },
  { role: 'trainer', title: 'signIn.demoTrainer', hint: 'signIn.demoTrainerHint' },
  { role: 'auditor', title: 'signIn.demoAuditor', hint: 'signIn.demoAuditorHint' },
  { role: 'employee', title: 'signIn.demoEmployee', hint: 'signIn.demoEmployeeHint' },
];

const FAILURES: Readonly<Record<string, TextKey | undefined>> = {
  'provider-down': 'signIn.failedDown',
  cancelled: 'signIn.failedCancelled',
  refused: 'signIn.failedRefused',
  unverified: 'signIn.failedUnverified',
  unknown: 'signIn.failedUnknown',
} satisfies Record<SignInFailure, TextKey>;

@Component({
  selector: 'lw-sign-in-page',
  imports: [FailureNotice, ProviderOffer, RouterLink],
  host: { class: 'page' },
  templateUrl: './sign-in-page.html',
})
export class SignInPage {
  protected readonly text = inject(Texts);
  protected readonly session = inject(SessionStore);
  readonly #router = inject(Router);
  readonly #api = inject(ApiClient);

  /** Why signing in with a provider did not work; from the address to which the api sends the browser back. */
  readonly failed = input<string>();
  /** Where the person was going; from the address. */
  readonly returnTo = input<string>();

  protected readonly explanation = computed(() => FAILURES[this.failed() ?? ''] ?? null);
  /** Whether there is nobody who could sign in yet; if that cannot be asked, the page is as ever. */
  protected readonly offer = resource({
    loader: ({ abortSignal }) => this.#api.get('/api/set-up', SetUpOffer, abortSignal),
  });

  protected readonly email = signal('');
  /** The address once it has been typed. */
  protected readonly givenEmail = signal('');
  protected readonly password = signal('');
  protected readonly tried = signal(false);
  protected readonly busy = signal(false);
  protected readonly failure = signal<ApiFailure | null>(null);

  protected readonly emailMissing = computed(() => this.tried() && !/^\S+@\S+$/.test(this.email().trim()));
  protected readonly passwordMissing = computed(() => this.tried() && this.password() === '');
  protected readonly refusal = computed<string | null>(() => {
    const status = this.failure()?.status;
    if (status === 401) return this.text.say('signIn.wrong');
    if (status === 429) return this.text.say('signIn.tooMany');
    return null;
  });

  protected readonly demoGroups = computed(() =>
    DEMO_GROUPS.map((group) => ({
      ...group,
      people: this.session.demoPeople().filter((person) => person.role === group.role),
    })).filter((group) => group.people.length > 0),
  );

  protected async submit(event: Event, form: HTMLFormElement): Promise<void> {
    event.preventDefault();
    this.tried.set(true);
    this.failure.set(null);
    if (this.emailMissing() || this.passwordMissing()) {
      form.querySelector<HTMLInputElement>(this.emailMissing() ? '#email' : '#password')?.focus();
      return;
    }
    await this.#enter(() => this.session.signIn({ email: this.email(), password: this.password() }));
  }

  protected async enterAs(person: DemoPerson): Promise<void> {
    this.failure.set(null);
    await this.#enter(() => this.session.signInAsDemo(person.memberId));
  }

  protected typed(event: Event): string {
    return event.target instanceof HTMLInputElement ? event.target.value : '';
  }

  async #enter(signIn: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      await signIn();
      await this.#router.navigateByUrl(ownPath(this.returnTo()));
    } catch (error) {
      this.failure.set(asFailure(error));
    } finally {
      this.busy.set(false);
    }
  }
}
