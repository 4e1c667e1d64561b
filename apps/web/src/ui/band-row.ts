import { Component, ElementRef, computed, inject, input, viewChild } from '@angular/core';
import type { BandLine } from './band-line.js';

/** Stylesheet and drawing have to agree on it. */
const LANE_HEIGHTS_PX = { one: 40, several: 64 } as const;

/** Where one line of a band chart stands; the chart around it draws all its lines at once and hands each its part. */
@Component({
  selector: 'lw-band-row',
  host: {
    class: 'band-row',
    role: 'img',
    '[attr.aria-label]': 'says()',
    '[class.band-row-tall]': 'line().lanes.length > 1',
  },
  template: `<canvas #canvas></canvas>`,
})
export class BandRow {
  readonly line = input.required<BandLine>();
  /** The same in words, for whoever does not see it. */
  readonly says = input.required<string>();
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly canvas = viewChild.required<ElementRef<HTMLCanvasElement>>('canvas');

  readonly heightPx = computed(() => (this.line().lanes.length > 1 ? LANE_HEIGHTS_PX.several : LANE_HEIGHTS_PX.one));

  /** As the page has laid it out. */
  widthPx(): number {
    return this.#host.nativeElement.clientWidth;
  }

  /** Takes over the part of a drawing that begins so far down, both in pixels of the page. */
  show(sheet: HTMLCanvasElement, topPx: number, pixelRatio: number): void {
    const canvas = this.canvas().nativeElement;
    canvas.width = sheet.width;
    canvas.height = Math.round(this.heightPx() * pixelRatio);
    const part = [0, Math.round(topPx * pixelRatio), canvas.width, canvas.height] as const;
    canvas.getContext('2d')?.drawImage(sheet, ...part, 0, 0, canvas.width, canvas.height);
  }
}
