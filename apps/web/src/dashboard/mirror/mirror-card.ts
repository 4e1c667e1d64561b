import { Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { Mirror, type MirrorAnswers } from '@leeway/contract';
import { ApiClient } from '../../api/api-client.js';
import { type ApiFailure, asFailure } from '../../api/api-failure.js';
import { LanguageStore } from '../../language/language-store.js';
import { Texts } from '../../language/texts.js';
import { FailureNotice } from '../../ui/failure-notice.js';
import { MIRROR_SIDES, type MirrorSide } from './mirror-draft.js';

const NOTHING: MirrorAnswers = { ratings: {}, delegation: {} };

/** The own view that somebody gave before they saw the result, or one line that they skipped it. */
@Component({
  selector: 'lw-mirror-card',
  imports: [FailureNotice],
  templateUrl: './mirror-card.html',
})
export class MirrorCard {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  readonly #language = inject(LanguageStore).active;
  readonly roundId = input.required<string>();
  readonly unitId = input.required<string>();

  readonly #path = computed(() => `/api/mirror/${this.roundId()}/${this.unitId()}`);
  protected readonly mirror = resource({
    params: () => this.#path(),
    loader: ({ params, abortSignal }) => this.#api.get(params, Mirror, abortSignal),
  });
  protected readonly loadFailure = computed(() => asFailure(this.mirror.error()));
  readonly #own = computed(() => (this.mirror.hasValue() ? this.mirror.value().own : null));
  protected readonly state = computed(() => this.#own()?.state ?? null);
  protected readonly isShared = linkedSignal(() => {
    const own = this.#own();
    return own?.state === 'sealed' && own.shared;
  });
  protected readonly isBusy = signal(false);
  protected readonly failure = signal<ApiFailure | null>(null);

  readonly #answers = computed(() => {
    const own = this.#own();
    return own?.state === 'sealed' ? own.answers : NOTHING;
  });
  protected readonly statements = computed(() => {
    if (!this.mirror.hasValue()) return [];
    const { statements, labels } = this.mirror.value().asked;
    return statements.map(({ itemId, text }) => {
      const rating = this.#answers().ratings[itemId];
      const label = rating === undefined ? undefined : labels[this.#language()][rating - 1];
      return { id: itemId, text: this.text.of(text), answer: label ?? this.text.say('mirror.noAnswer') };
    });
  });
  protected readonly areas = computed(() => {
    if (!this.mirror.hasValue()) return [];
    return this.mirror.value().asked.areas.map(({ areaId, text }) => ({
      id: areaId,
      text: this.text.of(text),
      answers: this.#levels(areaId),
    }));
  });

  protected async share(event: Event): Promise<void> {
    if (!(event.target instanceof HTMLInputElement)) return;
    const box = event.target;
    const shared = box.checked;
    this.isBusy.set(true);
    this.failure.set(null);
    try {
      await this.#api.ask(`${this.#path()}/sharing`, Mirror, { method: 'PUT', json: { shared } });
      this.isShared.set(shared);
    } catch (thrown) {
      this.failure.set(asFailure(thrown));
      box.checked = this.isShared();
    } finally {
      this.isBusy.set(false);
    }
  }

  #levels(areaId: string): readonly string[] {
    const isAnswered = this.#answers().delegation[areaId] !== undefined;
    return isAnswered ? MIRROR_SIDES.map((side) => this.#inWords(areaId, side)) : [this.text.say('mirror.noAnswer')];
  }

  #inWords(areaId: string, side: MirrorSide): string {
    const chosen = this.#answers().delegation[areaId]?.[side];
    const found = this.mirror.value()?.asked.levels.find(({ level }) => level === chosen);
    const level = found === undefined ? this.text.say('mirror.noAnswer') : this.text.of(found.text);
    return this.text.say(side === 'current' ? 'mirror.now' : 'mirror.want', { level });
  }
}
