import {
  Component,
  type ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { TextKey } from '../language/dictionary.js';
import { Texts } from '../language/texts.js';

/** For an organisation whose works council keeps the key of a round. Closed at first: mostly the installation keeps it. */
@Component({
  selector: 'lw-trustee-key',
  templateUrl: './trustee-key.html',
})
export class TrusteeKey {
  protected readonly text = inject(Texts);
  readonly #injector = inject(Injector);
  readonly key = input.required<string>();
  /** Name of the text that says what is wrong; null when nothing is. */
  readonly problem = input.required<TextKey | null>();
  readonly changed = output<string>();

  protected readonly command = 'npm run trustee -- make';
  protected readonly isOpen = signal(false);
  /** What is inside can be seen while it is open. */
  protected readonly showsFilled = computed(() => !this.isOpen() && this.key().trim() !== '');
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');

  /** Shows what is wrong, and puts the cursor there. */
  focus(): void {
    this.isOpen.set(true);
    afterNextRender({ read: () => this.field().nativeElement.focus() }, { injector: this.#injector });
  }

  protected toggled(event: Event): void {
    if (event.target instanceof HTMLDetailsElement) this.isOpen.set(event.target.open);
  }

  protected typed(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.changed.emit(event.target.value);
  }
}
