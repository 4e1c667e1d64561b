import { Component, computed, effect, inject, resource, signal, viewChild } from '@angular/core';
import {
  type NewOwnItem,
  type OwnItemView,
  type PartView,
  type QuestionnaireModuleName,
  type QuestionnaireSettings,
  QuestionnaireView,
} from '@leeway/contract';
import { ApiClient, type ApiRequest } from '../../api/api-client.js';
import { type ApiFailure, asFailure } from '../../api/api-failure.js';
import type { TextKey } from '../../language/dictionary.js';
import { Texts } from '../../language/texts.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { FailureNotice } from '../../ui/failure-notice.js';
import { askedSteps, lengthOf } from './asked-steps.js';
import { OwnStatementForm } from './own-statement-form.js';
import { DIRECTION_WORDS, PART_WORDS } from './part-words.js';
import { SurveyPreview } from './survey-preview.js';

const PATH = '/api/questionnaire';
const MOST_OWN = 5;

/** What the organisation asks from the next launch on: parts, areas, own statements, and how it looks to employees. */
@Component({
  selector: 'lw-questionnaire-page',
  imports: [ConfirmDialog, FailureNotice, OwnStatementForm, SurveyPreview],
  host: { class: 'page' },
  templateUrl: './questionnaire-page.html',
})
export class QuestionnairePage {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);

  protected readonly partWords = PART_WORDS;
  protected readonly directionWords = DIRECTION_WORDS;
  protected readonly mostOwn = MOST_OWN;
  protected readonly loaded = resource({
    loader: ({ abortSignal }) => this.#api.get(PATH, QuestionnaireView, abortSignal),
  });
  protected readonly loadFailure = computed(() => asFailure(this.loaded.error()));
  protected readonly view = signal<QuestionnaireView | null>(null);
  protected readonly draft = signal<QuestionnaireSettings>({ modules: [], areaIds: [] });
  protected readonly busy = signal<'save' | 'add' | 'remove' | null>(null);
  protected readonly failure = signal<ApiFailure | null>(null);
  protected readonly done = signal<TextKey | null>(null);
  protected readonly leaving = signal<OwnItemView | null>(null);
  private readonly form = viewChild(OwnStatementForm);
  private readonly removal = viewChild.required(ConfirmDialog);

  protected readonly steps = computed(() => {
    const view = this.view();
    const stepsOf = (kind: 'pulse' | 'baseline') => (view === null ? [] : askedSteps(view, this.draft(), kind));
    return { pulse: stepsOf('pulse'), baseline: stepsOf('baseline') };
  });
  protected readonly lengths = computed(() => ({
    pulse: lengthOf(this.steps().pulse),
    baseline: lengthOf(this.steps().baseline),
  }));
  protected readonly areasWrong = computed(() => this.draft().areaIds.length === 1);
  protected readonly hasChanged = computed(() => {
    const chosen = this.view()?.chosen;
    if (chosen === undefined) return false;
    return !isSame(chosen.modules, this.draft().modules) || !isSame(chosen.areaIds, this.draft().areaIds);
  });

  constructor() {
    effect(() => {
      if (this.loaded.hasValue()) this.#accept(this.loaded.value(), true);
    });
  }

  protected isChosen({ part }: PartView): boolean {
    return part === 'causes' || this.draft().modules.includes(part);
  }

  protected namesOf({ scales }: PartView): string {
    return this.text.list(scales.map((name) => this.text.of(name)));
  }

  protected choosePart({ part }: PartView, event: Event): void {
    if (part === 'causes') return;
    const modules = toggled<QuestionnaireModuleName>(this.draft().modules, part, isChecked(event));
    this.#change({ modules });
  }

  protected chooseArea(areaId: string, event: Event): void {
    this.#change({ areaIds: toggled(this.draft().areaIds, areaId, isChecked(event)) });
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.areasWrong()) return;
    await this.#work('save', PATH, { method: 'PUT', json: this.draft() }, 'ownQuestionnaire.saved');
  }

  protected async add(item: NewOwnItem): Promise<void> {
    const request = { method: 'POST', json: item } as const;
    if (await this.#work('add', `${PATH}/own-items`, request, 'ownQuestionnaire.added')) this.form()?.clear();
  }

  protected askRemoval(item: OwnItemView): void {
    this.leaving.set(item);
    this.removal().open();
  }

  protected async remove(): Promise<void> {
    const item = this.leaving();
    if (item === null) return;
    await this.#work('remove', `${PATH}/own-items/${item.itemId}`, { method: 'DELETE' }, 'ownQuestionnaire.removed');
    this.removal().close();
  }

  #change(part: Partial<QuestionnaireSettings>): void {
    this.done.set(null);
    this.draft.update((draft) => ({ ...draft, ...part }));
  }

  /** What is ticked and not saved stays as it is when only a statement was added or removed. */
  #accept(view: QuestionnaireView, withChoice: boolean): void {
    this.view.set(view);
    if (withChoice) this.draft.set(view.chosen);
  }

  async #work(what: 'save' | 'add' | 'remove', path: string, request: ApiRequest, words: TextKey): Promise<boolean> {
    if (this.busy() !== null) return false;
    this.busy.set(what);
    this.failure.set(null);
    this.done.set(null);
    try {
      this.#accept(await this.#api.ask(path, QuestionnaireView, request), what === 'save');
      this.done.set(words);
      return true;
    } catch (error) {
      this.failure.set(asFailure(error));
      return false;
    } finally {
      this.busy.set(null);
    }
  }
}

function toggled<T extends string>(chosen: readonly T[], one: T, isOn: boolean): T[] {
  return [...chosen.filter((other) => other !== one), ...(isOn ? [one] : [])];
}

function isChecked(event: Event): boolean {
  return event.target instanceof HTMLInputElement && event.target.checked;
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one));
}
