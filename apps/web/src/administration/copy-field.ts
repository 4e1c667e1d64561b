import { Component, type ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { Texts } from '../language/texts.js';

/** A text to take along to another system, with a button that copies it. */
@Component({
  selector: 'lw-copy-field',
  template: `
    <div class="field copy-field">
      <label [attr.for]="fieldId()">{{ label() }}</label>
      <div class="copy-row">
        <input
          #field
          class="code-input"
          type="text"
          readonly
          spellcheck="false"
          translate="no"
          [id]="fieldId()"
          [value]="value()"
          (focus)="field.select()"
        />
        <button type="button" class="button" (click)="copy()">
          {{ text.say('provisioning.copy') }}
          <span class="visually-hidden">{{ label() }}</span>
        </button>
      </div>
      <p class="field-hint" aria-live="polite">{{ said() }}</p>
    </div>
  `,
})
export class CopyField {
  protected readonly text = inject(Texts);
  readonly fieldId = input.required<string>();
  readonly label = input.required<string>();
  readonly value = input.required<string>();
  protected readonly said = signal('');
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');

  protected async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.value());
      this.said.set(this.text.say('provisioning.copied'));
    } catch {
      // Not allowed, or not over https: then at least it is selected.
      this.field().nativeElement.select();
      this.said.set(this.text.say('provisioning.copyYourself'));
    }
  }
}
