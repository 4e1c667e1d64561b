import { Component, DOCUMENT, inject, input, signal } from '@angular/core';
import { Texts } from '../language/texts.js';
import type { ChartPictureContent } from './chart-picture-content.js';
import { themeOf } from './chart-theme.js';
import { onPaper } from './on-paper.js';
import { type PicturePaint, paintPicture } from './paint-picture.js';
import { saveFile } from './save-file.js';

/**
 * A button that saves a chart as a picture (PNG) that can be read without the page: title, group, round, what the marks
 * mean, cautions and the fingerprint are written around it. Put it below a chart and hand it what the picture says:
 *
 *     <lw-chart-picture [content]="picture()" />
 *
 * A row's drawing is preferably a `ChartDrawing`, see `drawingOf(configure, heightPx)`: it is drawn anew, on white paper in the
 * light theme's colours. The canvas of a chart on the page will do too; the whole picture then has the screen's colours.
 */
@Component({
  selector: 'lw-chart-picture',
  host: { class: 'chart-picture' },
  template: `
    <button type="button" class="button button-quiet" (click)="save()">{{ text.say('exporting.picture') }}</button>
    <span role="status" class="fine">{{ words() }}</span>
  `,
})
export class ChartPicture {
  protected readonly text = inject(Texts);
  readonly #root = inject(DOCUMENT).documentElement;
  readonly content = input.required<ChartPictureContent>();
  readonly #outcome = signal<'saved' | 'failed' | null>(null);

  protected words(): string {
    const outcome = this.#outcome();
    if (outcome === null) return '';
    const name = this.content().fileName;
    return outcome === 'saved' ? this.text.say('exporting.saved', { name }) : this.text.say('exporting.pictureFailed');
  }

  protected async save(): Promise<void> {
    this.#outcome.set(null);
    try {
      const blob = await pngOf(this.#paint(this.content()));
      saveFile(blob, this.content().fileName);
      this.#outcome.set('saved');
    } catch {
      this.#outcome.set('failed');
    }
  }

  #paint(content: ChartPictureContent): HTMLCanvasElement {
    const isCopied = content.rows.some(({ drawing }) => drawing !== null && !('draw' in drawing));
    const paint = isCopied ? this.#colours() : onPaper(this.#root, () => this.#colours());
    return paintPicture(content, paint);
  }

  #colours(): PicturePaint {
    const style = getComputedStyle(this.#root);
    const colour = (name: string): string => style.getPropertyValue(name).trim();
    return {
      paper: colour('--surface'),
      ink: colour('--ink'),
      soft: colour('--soft-ink'),
      fontFamily: style.fontFamily,
      chart: themeOf(style),
    };
  }
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png');
  });
}
