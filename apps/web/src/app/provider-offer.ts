import { Component, computed, inject, input, resource } from '@angular/core';
import { SignInWays } from '@leeway/contract';
import { ApiClient } from '../api/api-client.js';
import { Texts } from '../language/texts.js';
import { ownPath } from './own-path.js';

/** Offers the sign-in of the organisation that an e-mail address belongs to, by its domain. */
@Component({
  selector: 'lw-provider-offer',
  template: `
    <div aria-live="polite" class="provider-offer">
      @if (offered().length > 0) {
        @for (one of offered(); track one.organisationId) {
          <a class="button button-wide" [href]="one.href">
            {{ text.say('signIn.withProvider', { organisation: one.organisationName }) }}
          </a>
        }
        <p class="soft">{{ text.say('signIn.orPassword') }}</p>
      }
    </div>
  `,
})
export class ProviderOffer {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  readonly email = input.required<string>();
  readonly returnTo = input<string | undefined>();

  readonly #domain = computed(() => /^\s*\S+@(\S+\.\S+)\s*$/.exec(this.email())?.[1]?.toLowerCase());
  readonly #ways = resource({
    params: () => this.#domain(),
    loader: ({ params, abortSignal }) =>
      this.#api.ask('/api/sign-in/ways', SignInWays, {
        method: 'POST',
        json: { domain: params },
        beforeSignIn: true,
        signal: abortSignal,
      }),
  });

  protected readonly offered = computed(() => {
    // Without an answer there is still the password.
    if (!this.#ways.hasValue()) return [];
    const returnTo = encodeURIComponent(ownPath(this.returnTo()));
    return this.#ways.value().providers.map((way) => ({ ...way, href: `${way.path}?returnTo=${returnTo}` }));
  });
}
