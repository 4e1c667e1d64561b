import {
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  resource,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { CohortForecast, CohortView, TrainingHome, TrainingUnits } from '@leeway/contract';
import { ApiClient } from '../../api/api-client.js';
import { type ApiFailure, asFailure } from '../../api/api-failure.js';
import { Texts } from '../../language/texts.js';
import { FailureNotice } from '../../ui/failure-notice.js';
import { tickedIn, UnitChecks, type UnitsTicked } from '../../ui/unit-checks.js';
import { CohortSize } from '../cohort-size.js';
import { canBeChosen, unitsToChoose, wholeGroups } from './units-to-choose.js';

const NOTHING: ReadonlySet<string> = new Set();

/** Puts a cohort together, or changes one: a name, a closed round, and the units whose published groups are in it. */
@Component({
  selector: 'lw-cohort-builder-page',
  imports: [CohortSize, FailureNotice, RouterLink, UnitChecks],
  host: { class: 'page' },
  templateUrl: './cohort-builder-page.html',
})
export class CohortBuilderPage {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  readonly #router = inject(Router);
  /** From the address; absent for a new one. */
  readonly cohortId = input<string>();
  /** Stays the same however often it is sent. */
  readonly #newId = crypto.randomUUID();

  protected readonly home = resource({
    loader: ({ abortSignal }) => this.#api.get('/api/training', TrainingHome, abortSignal),
  });
  protected readonly before = resource({
    params: () => this.cohortId(),
    loader: ({ params, abortSignal }) => this.#api.get(`/api/training/cohorts/${params}`, CohortView, abortSignal),
  });
  readonly #stored = computed(() => (this.before.hasValue() ? this.before.value() : null));
  protected readonly rounds = computed(() => (this.home.hasValue() ? this.home.value().rounds : []));
  protected readonly roundId = linkedSignal(() => {
    if (this.cohortId() !== undefined && this.#stored() === null) return undefined;
    return this.#stored()?.round.roundId ?? this.rounds()[0]?.roundId;
  });
  protected readonly name = linkedSignal(() => this.#stored()?.name ?? '');
  protected readonly units = resource({
    params: () => this.roundId(),
    loader: ({ params, abortSignal }) =>
      this.#api.get(`/api/training/rounds/${params}/units`, TrainingUnits, abortSignal),
  });
  protected readonly shown = computed(() =>
    this.units.hasValue() ? unitsToChoose(this.units.value(), this.text) : null,
  );
  protected readonly possible = computed(() =>
    this.units.hasValue()
      ? this.units
          .value()
          .units.filter(({ inclusion }) => canBeChosen(inclusion))
          .map(({ unitId }) => unitId)
      : [],
  );
  /** What was chosen in one round is not carried to another one, where groups may be other ones. */
  protected readonly chosen = linkedSignal<ReadonlySet<string>>(() => {
    const stored = this.#stored();
    return stored !== null && stored.round.roundId === this.roundId() ? new Set(stored.unitIds) : NOTHING;
  });

  protected readonly forecast = resource({
    params: () => {
      const [roundId, unitIds] = [this.roundId(), [...this.chosen()]];
      return roundId === undefined || unitIds.length === 0 ? undefined : { roundId, unitIds };
    },
    loader: ({ params: { roundId, unitIds }, abortSignal }) =>
      this.#api.ask(`/api/training/rounds/${roundId}/size`, CohortForecast, {
        method: 'POST',
        json: { unitIds },
        signal: abortSignal,
      }),
  });
  /** The last one, so that the bar does not jump while the next one comes. */
  protected readonly counted = linkedSignal<CohortForecast | null, CohortForecast | null>({
    source: () => (this.forecast.hasValue() ? this.forecast.value() : null),
    computation: (now, previous) => (this.chosen().size === 0 ? null : (now ?? previous?.value ?? null)),
  });
  protected readonly loadFailure = computed(() => {
    const error = this.home.error() ?? this.before.error() ?? this.units.error();
    return error === undefined ? null : asFailure(error);
  });
  protected readonly countFailure = computed(() => {
    const error = this.forecast.error();
    return error === undefined ? null : asFailure(error);
  });
  protected readonly tried = signal(false);
  protected readonly busy = signal(false);
  protected readonly failure = signal<ApiFailure | null>(null);
  protected readonly canSave = computed(
    () => this.chosen().size > 0 && !this.busy() && this.counted()?.refusal === null && this.countFailure() === null,
  );
  private readonly nameField = viewChild<ElementRef<HTMLInputElement>>('nameField');

  protected typeName(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.name.set(event.target.value);
  }

  protected chooseRound(event: Event): void {
    if (event.target instanceof HTMLSelectElement) this.roundId.set(event.target.value);
  }

  protected tick({ unitIds, isOn }: UnitsTicked): void {
    if (!this.units.hasValue()) return;
    const whole = wholeGroups(this.units.value(), unitIds);
    this.failure.set(null);
    this.chosen.update((chosen) => tickedIn(chosen, { unitIds: whole, isOn }));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.tried.set(true);
    if (this.name().trim() === '') {
      this.nameField()?.nativeElement.focus();
      return;
    }
    if (!this.canSave()) return;
    this.busy.set(true);
    this.failure.set(null);
    const cohortId = this.cohortId() ?? this.#newId;
    try {
      const json = { name: this.name(), roundId: this.roundId(), unitIds: [...this.chosen()] };
      await this.#api.ask(`/api/training/cohorts/${cohortId}`, CohortView, { method: 'PUT', json });
      await this.#router.navigate(['/training/cohorts', cohortId]);
    } catch (error) {
      this.failure.set(asFailure(error));
    } finally {
      this.busy.set(false);
    }
  }
}
