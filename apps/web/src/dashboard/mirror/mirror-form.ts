import {
  Component,
  type ElementRef,
  afterNextRender,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { Mirror, MirrorAnswers } from '@leeway/contract';
import { LanguageStore } from '../../language/language-store.js';
import { Texts } from '../../language/texts.js';
import { KeptDrafts } from './kept-drafts.js';
import {
  MIRROR_SIDES,
  NO_ANSWER,
  answersIn,
  countAnswers,
  countQuestions,
  type MirrorDraft,
  type MirrorSide,
  withLevel,
  withRating,
} from './mirror-draft.js';

/** The questions of the mirror, all on one page. Nothing leaves before it is sealed; a reload loses nothing. */
@Component({
  selector: 'lw-mirror-form',
  templateUrl: './mirror-form.html',
})
export class MirrorForm {
  protected readonly text = inject(Texts);
  readonly #language = inject(LanguageStore).active;
  readonly #kept = inject(KeptDrafts);
  readonly mirror = input.required<Mirror>();
  /** The mirror's address, under which a draft is kept. */
  readonly address = input.required<string>();
  readonly filled = output<MirrorAnswers>();
  readonly left = output();

  protected readonly sides = MIRROR_SIDES;
  protected readonly noAnswer = NO_ANSWER;
  protected readonly draft = linkedSignal(() => this.#kept.read(this.address()));
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
    this.#change(withRating(this.draft(), itemId, rating));
  }

  protected pick(areaId: string, side: MirrorSide, event: Event): void {
    if (!(event.target instanceof HTMLSelectElement)) return;
    const level = Number(event.target.value);
    this.#change(withLevel(this.draft(), areaId, side, level));
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

  #change(draft: MirrorDraft): void {
    this.draft.set(draft);
    this.#kept.keep(this.address(), draft);
    this.isMissing.set(false);
  }
}
