import { Component, computed, inject, resource, signal, untracked, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { BlockPlanView, instantOf, ROUND_KINDS, RoundView } from '@leeway/contract';
import { ApiClient } from '../api/api-client.js';
import { type ApiFailure, asFailure } from '../api/api-failure.js';
import type { TextKey } from '../language/dictionary.js';
import { Texts } from '../language/texts.js';
import { TimeZoneStore } from '../language/time-zone-store.js';
import { ConfirmDialog } from '../ui/confirm-dialog.js';
import { FailureNotice } from '../ui/failure-notice.js';
import { waysOf } from './cards-choice.js';
import { MailMoments } from './mail-moments.js';
import { PlanPreview } from './plan-preview.js';
import { AskedLine } from './questionnaire/asked-line.js';
import { type RoundDraft, defaultDates, launchOf, problemsOf, reminderDaysOf } from './round-draft.js';
import { TrusteeKey } from './trustee-key.js';

const KEY_REFUSALS: ReadonlyMap<string, TextKey> = new Map([
  ['trustee-key-invalid', 'newRound.trusteeWrong'],
  ['tally-key-used', 'newRound.trusteeUsed'],
]);

@Component({
  selector: 'lw-new-round-page',
  imports: [AskedLine, ConfirmDialog, FailureNotice, MailMoments, PlanPreview, RouterLink, TrusteeKey],
  host: { class: 'page' },
  templateUrl: './new-round-page.html',
})
export class NewRoundPage {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  readonly #router = inject(Router);
  readonly #timeZone = inject(TimeZoneStore).active;
  /** Made once per page: launching again after a lost answer is the same launch, not a second one. */
  protected readonly roundId = crypto.randomUUID();

  protected readonly kinds = ROUND_KINDS;
  protected readonly draft = signal<RoundDraft>({
    name: this.text.say('newRound.nameDefault', { month: this.text.month(new Date()) }),
    kind: 'baseline',
    ...defaultDates(new Date(), this.#timeZone()),
    trusteeKey: '',
    reminderDays: null,
    cardUnitIds: [],
    joins: [],
  });
  protected readonly reminderDays = computed(() => reminderDaysOf(this.draft()));
  protected readonly tried = signal(false);
  protected readonly problems = computed(() =>
    this.tried() ? problemsOf(this.draft(), this.#timeZone(), new Date()) : {},
  );
  protected readonly busy = signal(false);
  protected readonly failure = signal<ApiFailure | null>(null);
  /** What the server has against the works council's key: only it knows the other rounds, and the curve. */
  readonly #keyRefusal = computed(() => KEY_REFUSALS.get(this.failure()?.code ?? '') ?? null);
  protected readonly keyProblem = computed(() => this.problems().trusteeKey ?? this.#keyRefusal());
  protected readonly failureBesidesKey = computed(() => (this.#keyRefusal() === null ? this.failure() : null));

  protected readonly plan = resource({
    // Not by its parameters: the plan that is there stays on the page until the new one comes.
    loader: ({ abortSignal: signal }) => {
      const { joins } = untracked(this.draft);
      return joins.length === 0
        ? this.#api.get('/api/block-plan', BlockPlanView, signal)
        : this.#api.ask('/api/block-plan', BlockPlanView, { method: 'POST', json: { joins }, signal });
    },
  });
  protected readonly planFailure = computed(() => asFailure(this.plan.error()));
  protected readonly canLaunch = computed(
    () => this.plan.hasValue() && !this.plan.isLoading() && this.plan.value().blocks.length > 0,
  );
  protected readonly ways = computed(() =>
    waysOf(this.plan.hasValue() ? this.plan.value().blocks : [], this.draft().cardUnitIds),
  );
  private readonly dialog = viewChild.required(ConfirmDialog);
  private readonly trusteeKey = viewChild.required(TrusteeKey);

  protected change(part: Partial<RoundDraft>): void {
    if (part.trusteeKey !== undefined && this.#keyRefusal() !== null) this.failure.set(null);
    this.draft.update((draft) => ({ ...draft, ...part }));
  }

  protected join(joins: RoundDraft['joins']): void {
    this.change({ joins });
    this.plan.reload();
  }

  /** What was put together may be what there is no plan for any more. */
  protected planAgain(): void {
    if (this.planFailure().code === 'nothing-to-join') this.change({ joins: [] });
    this.plan.reload();
  }

  protected typed(event: Event): string {
    return event.target instanceof HTMLInputElement ? event.target.value : '';
  }

  protected moment(wallTime: string): string {
    const instant = instantOf(wallTime, this.#timeZone());
    return instant === null ? '' : this.text.dateTime(instant.toISOString());
  }

  protected ask(event: Event, form: HTMLFormElement): void {
    event.preventDefault();
    this.tried.set(true);
    this.failure.set(null);
    const problems = problemsOf(this.draft(), this.#timeZone(), new Date());
    const [first] = (['name', 'opensAt', 'closesAt'] as const).filter((field) => problems[field] !== undefined);
    if (first !== undefined) form.querySelector<HTMLInputElement>(`#${first}`)?.focus();
    else if (problems.trusteeKey !== undefined) this.trusteeKey().focus();
    else if (this.canLaunch()) this.dialog().open();
  }

  protected async launch(): Promise<void> {
    const plan = this.plan.hasValue() ? this.plan.value() : null;
    const json = plan === null ? null : launchOf(this.draft(), plan, this.#timeZone());
    if (json === null || this.busy()) return;
    this.busy.set(true);
    try {
      await this.#api.ask(`/api/rounds/${this.roundId}`, RoundView, { method: 'PUT', json });
      await this.#router.navigate(['/administration/rounds', this.roundId]);
    } catch (error) {
      this.failure.set(asFailure(error));
      if (this.failure()?.code === 'plan-changed') this.plan.reload();
      if (this.failure()?.code === 'nothing-to-join') this.join([]);
    } finally {
      this.busy.set(false);
      this.dialog().close();
      if (this.#keyRefusal() !== null) this.trusteeKey().focus();
    }
  }
}
