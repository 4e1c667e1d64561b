import { Component, inject, input, output, signal } from '@angular/core';
import { Texts } from '../language/texts.js';

/** A native file input that also takes a dropped file. */
@Component({
  selector: 'lw-file-picker',
  template: `
    <label
      class="drop"
      [class.drop-over]="isOver()"
      (dragover)="over($event)"
      (dragleave)="isOver.set(false)"
      (drop)="drop($event)"
    >
      <input class="visually-hidden" type="file" accept=".csv,.txt,text/csv" (change)="choose($event)" />
      <span class="button button-primary">{{ label() }}</span>
      <span class="soft drop-hint">{{ text.say('people.drop') }}</span>
      <span class="fine">{{ text.say('people.limit') }}</span>
    </label>
  `,
})
export class FilePicker {
  protected readonly text = inject(Texts);
  readonly label = input.required<string>();
  readonly picked = output<File>();
  protected readonly isOver = signal(false);

  protected choose(event: Event): void {
    if (!(event.target instanceof HTMLInputElement)) return;
    const file = event.target.files?.[0];
    // Emptied, so that the same file can be chosen again after it has been corrected.
    if (file !== undefined) this.picked.emit(file);
    event.target.value = '';
  }

  protected over(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(true);
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(false);
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) this.picked.emit(file);
  }
}
