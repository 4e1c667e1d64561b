import { Component, computed, inject, resource, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ProvisioningToken, ProvisioningView } from '@leeway/contract';
import * as z from 'zod/mini';
import { ApiClient } from '../api/api-client.js';
import { type ApiFailure, asFailure } from '../api/api-failure.js';
import { Texts } from '../language/texts.js';
import { ConfirmDialog } from '../ui/confirm-dialog.js';
import { FailureNotice } from '../ui/failure-notice.js';
import { CopyField } from './copy-field.js';

const TOKEN_PATH = '/api/provisioning/token';

/** Where an administrator connects the personnel system: the address, and the token that is shown once. */
@Component({
  selector: 'lw-provisioning-page',
  imports: [ConfirmDialog, CopyField, FailureNotice, RouterLink],
  host: { class: 'page' },
  templateUrl: './provisioning-page.html',
})
export class ProvisioningPage {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);

  protected readonly connection = resource({
    loader: ({ abortSignal }) => this.#api.get('/api/provisioning', ProvisioningView, abortSignal),
  });
  protected readonly loadFailure = computed(() => asFailure(this.connection.error()));
  /** Known from when it is made until the page is left, and nowhere else. */
  protected readonly fresh = signal<string | null>(null);
  protected readonly busy = signal(false);
  protected readonly failure = signal<ApiFailure | null>(null);
  protected readonly revoked = signal(false);

  private readonly replaceDialog = viewChild<ConfirmDialog>('replaceDialog');
  private readonly revokeDialog = viewChild<ConfirmDialog>('revokeDialog');

  protected readonly lastUsed = computed(() => {
    const usedOn = this.connection.hasValue() ? this.connection.value().token?.usedOn : null;
    if (usedOn === null || usedOn === undefined) return this.text.say('provisioning.usedNot');
    const today = new Date().toISOString().slice(0, 10);
    return this.text.say(usedOn === today ? 'provisioning.usedToday' : 'provisioning.usedYesterday');
  });

  protected askReplace(): void {
    this.replaceDialog()?.open();
  }

  protected askRevoke(): void {
    this.revokeDialog()?.open();
  }

  protected async make(): Promise<void> {
    await this.#attempt(async () => {
      const { token } = await this.#api.ask(TOKEN_PATH, ProvisioningToken, { method: 'POST' });
      this.fresh.set(token);
    });
    this.replaceDialog()?.close();
  }

  protected async revoke(): Promise<void> {
    await this.#attempt(async () => {
      await this.#api.ask(TOKEN_PATH, z.null(), { method: 'DELETE' });
      this.fresh.set(null);
      this.revoked.set(true);
    });
    this.revokeDialog()?.close();
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.failure.set(null);
    this.revoked.set(false);
    try {
      await work();
      this.connection.reload();
    } catch (error) {
      this.failure.set(asFailure(error));
    } finally {
      this.busy.set(false);
    }
  }
}
