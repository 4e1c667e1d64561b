import {
  Component,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  linkedSignal,
  resource,
  signal,
  viewChild,
} from '@angular/core';
import { AgreementList, type AgreementView, type ProposedActionView } from '@leeway/contract';
import { ApiClient } from '../../api/api-client.js';
import { type ApiFailure, asFailure } from '../../api/api-failure.js';
import { Texts } from '../../language/texts.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { FailureNotice } from '../../ui/failure-notice.js';
import { AgreementForm, type SavedAgreement } from './agreement-form.js';
import { AgreementItem, STATE_NAMES, titleIdOf } from './agreement-item.js';

const TITLE_ID = 'agreements-title';
const ADD_ID = 'agreements-add';

/** What the team and whoever leads it agreed on, for a unit that the person leads. */
@Component({
  selector: 'lw-agreements-section',
  // The page around it reads out what comes in; a form that opens has the focus instead.
  host: { 'aria-live': 'off' },
  imports: [AgreementForm, AgreementItem, ConfirmDialog, FailureNotice],
  templateUrl: './agreements-section.html',
})
export class AgreementsSection {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  readonly #injector = inject(Injector);

  readonly unitId = input.required<string>();
  readonly unitName = input.required<string>();
  readonly proposals = input.required<readonly ProposedActionView[]>();
  /** The unit has a result of its own in the round on the page. */
  readonly hasOwnResult = input(true);

  readonly #path = computed(() => `/api/agreements/${this.unitId()}`);
  protected readonly list = resource({
    params: () => this.#path(),
    loader: ({ params, abortSignal }) => this.#api.get(params, AgreementList, abortSignal),
  });
  protected readonly loadFailure = computed(() => asFailure(this.list.error()));
  protected readonly agreements = computed(() => (this.list.hasValue() ? this.list.value().agreements : null));

  /** Each belongs to the unit: another unit begins without. */
  protected readonly isAdding = linkedSignal({ source: this.unitId, computation: () => false });
  protected readonly editing = linkedSignal<string, string | null>({ source: this.unitId, computation: () => null });
  protected readonly done = linkedSignal({ source: this.unitId, computation: () => '' });
  protected readonly failure = linkedSignal<string, ApiFailure | null>({
    source: this.unitId,
    computation: () => null,
  });
  protected readonly removing = signal<AgreementView | null>(null);
  protected readonly isBusy = signal(false);
  private readonly removal = viewChild.required<ConfirmDialog>('removal');
  private readonly adding = viewChild<AgreementForm>('adding');

  /** Opens the form for one of the proposals on the page; what was typed in it before stays. */
  startFrom(action: ProposedActionView): void {
    this.#add(action.actionId);
  }

  protected add(): void {
    this.#add('');
  }

  protected stopAdding(): void {
    this.isAdding.set(false);
    this.#focusOn(ADD_ID);
  }

  protected edit(agreement: AgreementView): void {
    this.editing.set(agreement.agreementId);
    this.done.set('');
    const field = `note-${agreement.agreementId}`;
    this.#focusOn(field);
  }

  protected stopEditing(agreementId: string): void {
    this.editing.set(null);
    this.#focusOn(titleIdOf(agreementId));
  }

  protected settle({ agreementId, list, isNew }: SavedAgreement): void {
    if (isNew) this.isAdding.set(false);
    else this.editing.set(null);
    this.#show(list, agreementId);
    const title = this.#titleIn(list, agreementId);
    this.done.set(
      isNew ? this.text.say('agreements.saved', { title }) : this.text.say('agreements.changed', { title }),
    );
  }

  protected async setState({ agreementId }: AgreementView, state: AgreementView['state']): Promise<void> {
    await this.#send(async () => {
      const path = `${this.#path()}/${agreementId}/state`;
      const list = await this.#api.ask(path, AgreementList, { method: 'PUT', json: { state } });
      this.#show(list, agreementId);
      const title = this.#titleIn(list, agreementId);
      this.done.set(this.text.say('agreements.stateChanged', { title, state: this.text.say(STATE_NAMES[state]) }));
    });
  }

  protected askToRemove(agreement: AgreementView): void {
    this.removing.set(agreement);
    this.failure.set(null);
    this.removal().open();
  }

  protected async remove(): Promise<void> {
    const agreement = this.removing();
    if (agreement === null) return;
    await this.#send(async () => {
      const path = `${this.#path()}/${agreement.agreementId}`;
      this.list.set(await this.#api.ask(path, AgreementList, { method: 'DELETE' }));
      this.done.set(this.text.say('agreements.removed', { title: this.text.of(agreement.title) }));
      this.#focusOn(TITLE_ID);
    });
    this.removal().close();
  }

  #add(actionId: string): void {
    this.isAdding.set(true);
    this.done.set('');
    afterNextRender({ read: () => this.adding()?.startWith(actionId) }, { injector: this.#injector });
  }

  async #send(request: () => Promise<void>): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    this.failure.set(null);
    this.done.set('');
    try {
      await request();
    } catch (thrown) {
      this.failure.set(asFailure(thrown));
    } finally {
      this.isBusy.set(false);
    }
  }

  /** The order may have changed, and with it where the agreement stands. */
  #show(list: AgreementList, agreementId: string): void {
    this.list.set(list);
    this.#focusOn(titleIdOf(agreementId));
  }

  #titleIn({ agreements }: AgreementList, agreementId: string): string {
    const found = agreements.find((agreement) => agreement.agreementId === agreementId);
    return found === undefined ? '' : this.text.of(found.title);
  }

  #focusOn(id: string): void {
    afterNextRender({ read: () => document.getElementById(id)?.focus() }, { injector: this.#injector });
  }
}
