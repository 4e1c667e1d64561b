import {
  Component,
  ElementRef,
  Injector,
  type OnInit,
  afterNextRender,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import {
  type AgreementDraft,
  AgreementList,
  type AgreementView,
  dayOf,
  type ProposedActionView,
} from '@leeway/contract';
import { ApiClient } from '../../api/api-client.js';
import { type ApiFailure, asFailure } from '../../api/api-failure.js';
import { Texts } from '../../language/texts.js';
import { TimeZoneStore } from '../../language/time-zone-store.js';
import { FailureNotice } from '../../ui/failure-notice.js';
import {
  type AgreementField,
  type AgreementProblems,
  firstDayFor,
  isAsked,
  lastDayFrom,
  problemsIn,
  topicsFor,
} from './agreement-draft.js';

const EMPTY: AgreementDraft = { actionId: '', note: '', owner: '', dueOn: '', askTeam: false };
const FIELDS: readonly AgreementField[] = ['actionId', 'note', 'owner', 'dueOn', 'askTeam'];

/** What was saved, and whether it is new. */
export interface SavedAgreement {
  readonly agreementId: string;
  readonly list: AgreementList;
  readonly isNew: boolean;
}

/** Writes down one agreement, or changes it. What is typed stays until it is saved or the person cancels. */
@Component({
  selector: 'lw-agreement-form',
  imports: [FailureNotice],
  templateUrl: './agreement-form.html',
})
export class AgreementForm implements OnInit {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly #injector = inject(Injector);

  readonly unitId = input.required<string>();
  readonly unitName = input.required<string>();
  readonly proposals = input.required<readonly ProposedActionView[]>();
  /** What is changed; null to write down a new one. */
  readonly agreement = input<AgreementView | null>(null);
  /** The unit has a result of its own in the round on the page: the next one can probably ask it. */
  readonly hasOwnResult = input(true);
  readonly saved = output<SavedAgreement>();
  readonly cancelled = output();

  /** Made once, so that saving again after a lost answer changes the same agreement. */
  readonly #newId = crypto.randomUUID();
  readonly #id = computed(() => this.agreement()?.agreementId ?? this.#newId);
  readonly #today = dayOf(new Date(), inject(TimeZoneStore).active());
  readonly #agreedDay = computed(() => this.agreement()?.dueOn ?? null);

  protected readonly draft = signal<AgreementDraft>(EMPTY);
  protected readonly problems = signal<AgreementProblems>({});
  protected readonly failure = signal<ApiFailure | null>(null);
  protected readonly isBusy = signal(false);

  protected readonly topics = computed(() => topicsFor(this.proposals(), this.agreement()));
  protected readonly topic = computed(() => this.topics().find(({ actionId }) => actionId === this.draft().actionId));
  protected readonly isFixed = computed(() => {
    const agreement = this.agreement();
    return agreement !== null && isAsked(agreement);
  });
  protected readonly firstDay = computed(() => firstDayFor(this.#agreedDay(), this.#today));
  protected readonly lastDay = lastDayFrom(this.#today);

  ngOnInit(): void {
    const agreement = this.agreement();
    if (agreement === null) return;
    const { actionId, note, owner, dueOn, askTeam } = agreement;
    this.draft.set({ actionId, note, owner, dueOn, askTeam });
  }

  /** Chooses what it is about and brings the person here; what was typed stays. */
  startWith(actionId: string): void {
    this.change({ actionId });
    this.#focusOn(actionId === '' ? 'actionId' : 'note');
  }

  protected idOf(field: AgreementField, part = ''): string {
    return `${field}-${this.#id()}${part}`;
  }

  /** What a screen reader reads with the field: the hint and what is wrong with it. */
  protected describedBy(field: AgreementField): string {
    return [
      this.idOf(field, '-hint'),
      ...(this.problems()[field] === undefined ? [] : [this.idOf(field, '-error')]),
    ].join(' ');
  }

  protected typed(event: Event): string {
    const { target } = event;
    const isField =
      target instanceof HTMLInputElement ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement;
    return isField ? target.value : '';
  }

  protected change(part: Partial<AgreementDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...part }));
    this.problems.update((problems) =>
      Object.fromEntries(Object.entries(problems).filter(([field]) => !Object.hasOwn(part, field))),
    );
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isBusy()) return;
    this.failure.set(null);
    this.problems.set(problemsIn(this.draft(), this.#today, this.#agreedDay()));
    if (this.#focusOnProblem()) return;
    this.isBusy.set(true);
    try {
      const agreementId = this.#id();
      const path = `/api/agreements/${this.unitId()}/${agreementId}`;
      const list = await this.#api.ask(path, AgreementList, { method: 'PUT', json: this.draft() });
      this.saved.emit({ agreementId, list, isNew: this.agreement() === null });
    } catch (thrown) {
      this.#refuse(asFailure(thrown));
    } finally {
      this.isBusy.set(false);
    }
  }

  /** What the server says about a field stands at the field, anything else at the end. */
  #refuse(failure: ApiFailure): void {
    const paths = (failure.problem?.issues ?? []).map(({ path }) => path);
    const wrong = FIELDS.filter((field) => paths.includes(field));
    this.problems.set(Object.fromEntries(wrong.map((field) => [field, 'agreements.notFitting'])));
    if (!this.#focusOnProblem()) this.failure.set(failure);
  }

  #focusOnProblem(): boolean {
    const first = FIELDS.find((field) => this.problems()[field] !== undefined);
    if (first !== undefined) this.#focusOn(first);
    return first !== undefined;
  }

  #focusOn(field: AgreementField): void {
    const focus = (): void => this.#host.nativeElement.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
    afterNextRender({ read: focus }, { injector: this.#injector });
  }
}
