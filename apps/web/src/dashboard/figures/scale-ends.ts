import { Component, input } from '@angular/core';

/** The numbers 1 to 5 under the bars, with a name at either end. */
@Component({
  selector: 'lw-scale-ends',
  host: { class: 'scale', 'aria-hidden': 'true' },
  template: `
    <span class="scale-1">1</span><span class="scale-2">2</span><span class="scale-3">3</span
    ><span class="scale-4">4</span><span class="scale-5">5</span>
    <span class="scale-low">{{ low() }}</span>
    <span class="scale-high">{{ high() }}</span>
  `,
})
export class ScaleEnds {
  readonly low = input.required<string>();
  readonly high = input.required<string>();
}
