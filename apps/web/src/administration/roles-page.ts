import { Component, computed, inject, resource, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { GRANTED_ROLES, type GrantedRole, ManagersPasswords, RoleHolder, RoleHolders } from '@leeway/contract';
import { ApiClient } from '../api/api-client.js';
import { type ApiFailure, asFailure } from '../api/api-failure.js';
import { SessionStore } from '../app/session-store.js';
import { Texts } from '../language/texts.js';
import { ConfirmDialog } from '../ui/confirm-dialog.js';
import { FailureNotice } from '../ui/failure-notice.js';
import { AccessParts } from './access-parts.js';
import { InviteManagers } from './invite-managers.js';
import { RolePassword } from './role-password.js';
import { RoleSearch } from './role-search.js';
import { ROLE_WORDS } from './role-words.js';

/** What somebody is about to change, or has changed. */
interface Change {
  readonly person: RoleHolder;
  readonly role: GrantedRole;
  readonly way: 'give' | 'take';
}

/** Who has a role, and giving and taking them. */
@Component({
  selector: 'lw-roles-page',
  imports: [AccessParts, ConfirmDialog, FailureNotice, InviteManagers, RolePassword, RoleSearch],
  host: { class: 'page' },
  templateUrl: './roles-page.html',
})
export class RolesPage {
  protected readonly text = inject(Texts);
  readonly #session = inject(SessionStore);
  readonly #api = inject(ApiClient);
  readonly #router = inject(Router);

  protected readonly all = GRANTED_ROLES;
  protected readonly words = ROLE_WORDS;
  protected readonly holders = resource({
    loader: ({ abortSignal }) => this.#api.get('/api/roles', RoleHolders, abortSignal),
  });
  /** Without an answer there is still everything else on the page. */
  protected readonly passwords = resource({
    loader: ({ abortSignal }) => this.#api.get('/api/passwords/managers', ManagersPasswords, abortSignal),
  });
  protected readonly canInvite = computed(
    () => this.passwords.hasValue() && this.passwords.value().invitations === 'possible',
  );
  protected readonly listFailure = computed(() => asFailure(this.holders.error()));
  protected readonly asked = signal<Change | null>(null);
  protected readonly done = signal<Change | null>(null);
  protected readonly busy = signal(false);
  protected readonly failure = signal<ApiFailure | null>(null);
  /** For what the search found before: the roles that its people have by now. */
  protected readonly changed = signal<ReadonlyMap<string, readonly GrantedRole[]>>(new Map());
  private readonly dialog = viewChild.required(ConfirmDialog);

  protected readonly dialogTitle = computed(() => {
    const change = this.asked();
    if (change === null) return '';
    const title = change.way === 'give' ? 'roles.giveTitle' : 'roles.takeTitle';
    return this.text.say(title, this.blanks(change));
  });

  protected isSelf({ memberId }: RoleHolder): boolean {
    return this.#session.person()?.memberId === memberId;
  }

  protected blanks({ person, role }: Change): { name: string; role: string } {
    return { name: person.name, role: this.text.say(ROLE_WORDS[role].inSentence) };
  }

  protected ask(change: Change): void {
    this.asked.set(change);
    this.failure.set(null);
    this.done.set(null);
    this.dialog().open();
  }

  protected async carryOut(): Promise<void> {
    const change = this.asked();
    if (change === null || this.busy()) return;
    this.busy.set(true);
    try {
      const { person, role, way } = change;
      const method = way === 'give' ? 'PUT' : 'DELETE';
      const after = await this.#api.ask(`/api/roles/${person.memberId}/${role}`, RoleHolder, { method });
      this.changed.update((known) => new Map(known).set(person.memberId, after.roles));
      this.done.set(change);
      await this.#follow(change);
    } catch (error) {
      this.failure.set(asFailure(error));
    } finally {
      this.busy.set(false);
      this.dialog().close();
    }
  }

  /** Whoever changed their own rights has another menu, and perhaps no place here any more. */
  async #follow({ person, role, way }: Change): Promise<void> {
    if (this.isSelf(person)) await this.#session.load();
    if (this.isSelf(person) && role === 'administrator' && way === 'take') await this.#router.navigateByUrl('/');
    else this.reload();
  }

  protected reload(): void {
    this.holders.reload();
    this.passwords.reload();
  }
}
