import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { type BriefProgramme, type ProgrammePartView, timedParts, TrainingBriefView } from '@leeway/contract';
import { ApiClient } from '../../api/api-client.js';
import { type ApiFailure, asFailure } from '../../api/api-failure.js';
import { Texts } from '../../language/texts.js';
import { FailureNotice } from '../../ui/failure-notice.js';
import { clockTime } from './clock-time.js';
import {
  aBreak,
  added,
  choicesFor,
  type ExerciseChoice,
  minutesOf,
  moved,
  replaced,
  without,
} from './programme-edits.js';

type Length = BriefProgramme['length'];

/** The programme of a half or a full day, which the trainer rearranges by dragging or with buttons; kept as it changes. */
@Component({
  selector: 'lw-programme-editor',
  imports: [FailureNotice],
  templateUrl: './programme-editor.html',
})
export class ProgrammeEditor {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  readonly #injector = inject(Injector);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly brief = input.required<TrainingBriefView>();
  /** What the server made of a change. */
  readonly changed = output<TrainingBriefView>();

  protected readonly lengths = computed(() => this.brief().programmes.map(({ length }) => length));
  protected readonly length = signal<Length>('half-day');
  protected readonly programme = computed(() => this.brief().programmes.find(({ length }) => length === this.length()));
  protected readonly parts = linkedSignal(() => this.programme()?.parts ?? []);
  protected readonly dragged = signal<number | null>(null);
  protected readonly over = signal<number | null>(null);
  protected readonly said = signal('');
  protected readonly failure = signal<ApiFailure | null>(null);
  /** Only the answer to the last change counts. */
  #changes = 0;
  #last: Promise<unknown> = Promise.resolve();

  protected readonly rows = computed(() =>
    timedParts(this.parts()).map(({ part, from, to }) => ({
      part: part as ProgrammePartView,
      time: `${clockTime(from)}–${clockTime(to)}`,
      name: this.#nameOf(part),
      goal: part.kind === 'exercise' ? this.#goalName(part.goalId) : '',
      choices: part.kind === 'exercise' ? this.#choices(part.minutes) : [],
    })),
  );
  protected readonly choices = computed(() => this.#choices(0));
  protected readonly free = computed(() => (this.programme()?.minutes ?? 0) - minutesOf(this.parts()));
  protected readonly leftOut = computed(() => {
    const planned = new Set(this.parts().flatMap((part) => (part.kind === 'exercise' ? [part.goalId] : [])));
    const asked = this.brief().goals.filter(({ score, goalId }) => score > 0 && !planned.has(goalId));
    return asked.map(({ title }) => this.text.of(title)).join(', ');
  });

  protected show(length: Length): void {
    this.length.set(length);
    this.said.set('');
    this.failure.set(null);
  }

  protected move(from: number, to: number, button: 'up' | 'down' | null): void {
    const name = this.rows()[from]?.name ?? '';
    const parts = moved(this.parts(), from, to);
    if (parts === this.parts()) return;
    this.#change(parts, this.text.say('brief.moved', { part: name, place: to + 1 }));
    if (button !== null) this.#focus(to, button);
  }

  protected remove(at: number): void {
    const name = this.rows()[at]?.name ?? '';
    if (this.parts().length === 1) return;
    this.#change(without(this.parts(), at), this.text.say('brief.removed', { part: name }));
    this.#focus(Math.min(at, this.parts().length - 1), 'remove');
  }

  protected take(at: number, select: HTMLSelectElement): void {
    const choice = this.rows()[at]?.choices[Number(select.value)];
    select.value = '';
    if (choice === undefined) return;
    this.#change(
      replaced(this.parts(), at, choice.part),
      this.text.say('brief.added', { part: this.#nameOf(choice.part) }),
    );
  }

  protected add(select: HTMLSelectElement): void {
    const choice = this.choices()[Number(select.value)];
    select.value = '';
    if (choice === undefined) return;
    this.#change(added(this.parts(), choice.part), this.text.say('brief.added', { part: this.#nameOf(choice.part) }));
  }

  protected addBreak(): void {
    this.#change(
      added(this.parts(), aBreak()),
      this.text.say('brief.added', { part: this.text.say('brief.part_break') }),
    );
  }

  protected putBack(): void {
    this.said.set(this.text.say('brief.restored'));
    this.#send('DELETE');
  }

  protected optionWords({ part, fits }: ExerciseChoice): string {
    const blanks = { title: this.#nameOf(part), minutes: part.minutes };
    return this.text.say(fits ? 'brief.option' : 'brief.optionOver', blanks);
  }

  protected minutesLeft(): string {
    const free = this.free();
    if (free === 0) return this.text.say('brief.full');
    return free > 0 ? this.text.say('brief.free', { minutes: free }) : this.text.say('brief.over', { minutes: -free });
  }

  protected drag(event: DragEvent, at: number): void {
    this.dragged.set(at);
    // Some browsers drag nothing that has no data.
    event.dataTransfer?.setData('text/plain', this.rows()[at]?.name ?? '');
    if (event.dataTransfer !== null) event.dataTransfer.effectAllowed = 'move';
  }

  protected dragOver(event: DragEvent, at: number): void {
    if (this.dragged() === null) return;
    event.preventDefault();
    this.over.set(at);
  }

  protected drop(event: DragEvent, at: number): void {
    event.preventDefault();
    const from = this.dragged();
    this.endDrag();
    if (from !== null && from !== at) this.move(from, at, null);
  }

  protected endDrag(): void {
    this.dragged.set(null);
    this.over.set(null);
  }

  #change(parts: readonly ProgrammePartView[], said: string): void {
    this.parts.set([...parts]);
    this.said.set(said);
    this.#send('PUT', { parts });
  }

  /** One after the other, so that what is kept is what was done last. */
  #send(method: 'PUT' | 'DELETE', json?: unknown): void {
    const change = ++this.#changes;
    const path = `/api/training/cohorts/${this.brief().cohort.cohortId}/programmes/${this.length()}`;
    this.failure.set(null);
    this.#last = this.#last.then(async () => {
      try {
        const answer = await this.#api.ask(path, TrainingBriefView, json === undefined ? { method } : { method, json });
        if (change === this.#changes) this.changed.emit(answer);
      } catch (thrown) {
        this.failure.set(asFailure(thrown));
        this.said.set('');
        this.parts.set(this.programme()?.parts ?? []);
      }
    });
  }

  /** The buttons stay where they are and the parts move: the focus follows the part. */
  #focus(at: number, button: 'up' | 'down' | 'remove'): void {
    afterNextRender(
      () => {
        const row = this.#host.querySelectorAll('.programme-part')[at];
        const wanted = row?.querySelector<HTMLButtonElement>(`[data-does="${button}"]:not(:disabled)`);
        (wanted ?? row?.querySelector<HTMLButtonElement>('button:not(:disabled)'))?.focus();
      },
      { injector: this.#injector },
    );
  }

  #choices(instead: number): readonly ExerciseChoice[] {
    const programme = this.programme();
    return programme === undefined ? [] : choicesFor(programme, this.parts(), this.brief().exercises, instead);
  }

  #nameOf(part: ProgrammePartView): string {
    if (part.kind !== 'exercise') return this.text.say(`brief.part_${part.kind}`);
    const exercise = this.brief().exercises.find(({ exerciseId }) => exerciseId === part.exerciseId);
    return exercise === undefined ? part.exerciseId : this.text.of(exercise.title);
  }

  #goalName(goalId: string): string {
    const goal = this.brief().goals.find((one) => one.goalId === goalId);
    return goal === undefined ? '' : this.text.of(goal.title);
  }
}
