import { Component, type ElementRef, inject, input, output, viewChild } from '@angular/core';
import { Texts } from '../language/texts.js';

let dialogs = 0;

/** A question before something that cannot be taken back. The browser's own dialog keeps the focus inside and Escape works. */
@Component({
  selector: 'lw-confirm-dialog',
  template: `
    <dialog #dialog class="dialog" [attr.aria-labelledby]="titleId" (cancel)="keepWhileBusy($event)">
      <h2 [id]="titleId">{{ heading() }}</h2>
      <ng-content />
      <div class="actions actions-end">
        <button type="button" class="button" [disabled]="busy()" (click)="close()">
          {{ text.say('app.closeDialog') }}
        </button>
        <button type="button" class="button button-primary" [disabled]="busy()" (click)="confirmed.emit()">
          {{ busy() ? busyLabel() : confirmLabel() }}
        </button>
      </div>
    </dialog>
  `,
})
export class ConfirmDialog {
  protected readonly text = inject(Texts);
  /** A page can have several. */
  protected readonly titleId = `confirm-title-${(dialogs += 1)}`;
  readonly heading = input.required<string>();
  readonly confirmLabel = input.required<string>();
  readonly busyLabel = input.required<string>();
  readonly busy = input(false);
  readonly confirmed = output();

  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  open(): void {
    this.dialog().nativeElement.showModal();
  }

  close(): void {
    this.dialog().nativeElement.close();
  }

  protected keepWhileBusy(event: Event): void {
    if (this.busy()) event.preventDefault();
  }
}
