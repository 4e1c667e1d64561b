import { Component, inject, input, output, signal } from '@angular/core';
import { GRANTED_ROLES, type GrantedRole, RoleCandidates, type RoleHolder } from '@leeway/contract';
import { ApiClient } from '../api/api-client.js';
import { type ApiFailure, asFailure } from '../api/api-failure.js';
import { Texts } from '../language/texts.js';
import { FailureNotice } from '../ui/failure-notice.js';
import { ROLE_WORDS } from './role-words.js';

const SHORTEST = 2;

/** Finds people by name, to give one of them a role. */
@Component({
  selector: 'lw-role-search',
  imports: [FailureNotice],
  templateUrl: './role-search.html',
})
export class RoleSearch {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  /** What has been changed meanwhile; it goes before what was found. */
  readonly changed = input.required<ReadonlyMap<string, readonly GrantedRole[]>>();
  readonly chosen = output<{ readonly person: RoleHolder; readonly role: GrantedRole }>();

  protected readonly words = ROLE_WORDS;
  protected readonly name = signal('');
  protected readonly tooShort = signal(false);
  protected readonly busy = signal(false);
  protected readonly failure = signal<ApiFailure | null>(null);
  protected readonly found = signal<(RoleCandidates & { readonly name: string }) | null>(null);

  protected typed(event: Event): void {
    this.name.set(event.target instanceof HTMLInputElement ? event.target.value : '');
  }

  protected missing({ memberId, roles }: RoleHolder): readonly GrantedRole[] {
    const has = this.changed().get(memberId) ?? roles;
    return GRANTED_ROLES.filter((role) => !has.includes(role));
  }

  protected async search(event: Event, field: HTMLInputElement): Promise<void> {
    event.preventDefault();
    const name = this.name().trim();
    this.tooShort.set(name.length < SHORTEST);
    this.failure.set(null);
    if (this.tooShort()) {
      field.focus();
      return;
    }
    this.busy.set(true);
    try {
      const path = `/api/roles/candidates?name=${encodeURIComponent(name)}`;
      this.found.set({ ...(await this.#api.get(path, RoleCandidates)), name });
    } catch (error) {
      this.failure.set(asFailure(error));
    } finally {
      this.busy.set(false);
    }
  }
}
