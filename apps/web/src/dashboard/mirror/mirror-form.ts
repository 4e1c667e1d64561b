import {
  Component,
  type ElementRef,
  afterNextRender,
  computed,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { Mirror, MirrorAnswers } from '@leeway/contract';
import { LanguageStore } from '../../language/language-store.js';
import { Texts } from '../../language/texts.js';
import {
  EMPTY_DRAFT,
  MIRROR_SIDES,
  NO_ANSWER,
  answersIn,
  countAnswers,
  countQuestions,
  type MirrorSide,
  withLevel,
  withRating,
} from './mirror-draft.js';

/** The questions of the mirror, all on one page. Nothing leaves before it is sealed. */
@Component({
  selector: 'lw-mirror-form',
  templateUrl: './mirror-form.html',
})
export class MirrorForm {
  protected readonly text = inject(Texts);
  readonly #language = inject(LanguageStore).active;
  readonly mirror = input.required<Mirror>();
  readonly filled = output<MirrorAnswers>();
  readonly left = output();

  protected readonly sides = MIRROR_SIDES;
  protected readonly noAnswer = NO_ANSWER;
  protected readonly draft = signal(EMPTY_DRAFT);
  protected readonly isMissing = signal(false);
  protected readonly labels = computed(() =>
    this.mirror().asked.labels[this.#language()].map((label, index) => ({ label, rating: index + 1 })),
  );
  protected readonly progress = computed(() => ({
    count: countAnswers(answersIn(this.draft())),
    of: countQuestions(this.mirror().asked),
  }));
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  constructor() {
    afterNextRender({ read: () => this.heading().nativeElement.focus() });
  }

  protected rate(itemId: string, rating: number): void {
    this.draft.update((draft) => withRating(draft, itemId, rating));
    this.isMissing.set(false);
  }

  protected pick(areaId: string, side: MirrorSide, event: Event): void {
    if (!(event.target instanceof HTMLSelectElement)) return;
    const level = Number(event.target.value);
    this.draft.update((draft) => withLevel(draft, areaId, side, level));
    this.isMissing.set(false);
  }

  /** On a phone a select is too narrow for the longer levels. */
  protected inFull(areaId: string, side: MirrorSide): Mirror['asked']['levels'][number] | undefined {
    const chosen = this.draft().delegation[areaId]?.[side];
    return this.mirror().asked.levels.find(({ level }) => level === chosen);
  }

  protected submit(event: Event): void {
    event.preventDefault();
    const isMissing = this.progress().count === 0;
    this.isMissing.set(isMissing);
    if (!isMissing) this.filled.emit(answersIn(this.draft()));
  }
}
