import { DOCUMENT, DestroyRef, Injectable, computed, inject, signal } from '@angular/core';

/** A tint that is told apart by its pattern as well: `mark` draws the pattern and the name. */
export interface RegionTint {
  readonly fill: string;
  readonly mark: string;
}

/** The colours and the letter a chart is drawn in; each is a custom property of tokens.css. */
export interface ChartTheme {
  readonly band: string;
  readonly tick: string;
  readonly organisation: string;
  readonly previous: string;
  /** The reader's own view. */
  readonly own: string;
  readonly grid: string;
  readonly words: string;
  readonly softWords: string;
  readonly ribbon: string;
  readonly regions: {
    readonly 'holding-on': RegionTint;
    readonly 'letting-go': RegionTint;
    readonly dropping: RegionTint;
  };
  readonly font: string;
}

/** A canvas does not follow the stylesheet by itself, so the colours are read again whenever the theme changes. */
@Injectable({ providedIn: 'root' })
export class ChartThemes {
  readonly #document = inject(DOCUMENT);
  readonly #revision = signal(0);

  /** A signal: whoever draws in an effect draws again after a change. Read once for all charts of a page. */
  readonly current = computed((): ChartTheme => {
    this.#revision();
    return themeOf(getComputedStyle(this.#document.documentElement));
  });

  constructor() {
    const renew = (): void => this.#revision.update((revision) => revision + 1);
    const media = ['(prefers-color-scheme: dark)', 'print'].map((query) =>
      this.#document.defaultView?.matchMedia(query),
    );
    for (const query of media) query?.addEventListener('change', renew);
    const observer = new MutationObserver(renew);
    observer.observe(this.#document.documentElement, { attributeFilter: ['data-theme'] });
    inject(DestroyRef).onDestroy(() => {
      for (const query of media) query?.removeEventListener('change', renew);
      observer.disconnect();
    });
  }
}

/** @param style of the document as it stands */
export function themeOf(style: CSSStyleDeclaration): ChartTheme {
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  const tint = (name: string): RegionTint => ({ fill: colour(`--${name}-wash`), mark: colour(`--${name}`) });
  return {
    band: colour('--teal'),
    tick: colour('--surface'),
    organisation: colour('--slate'),
    previous: colour('--soft-ink'),
    own: colour('--slate'),
    grid: colour('--line'),
    words: colour('--ink'),
    softWords: colour('--soft-ink'),
    ribbon: colour('--teal-wash'),
    regions: { 'holding-on': tint('brick'), 'letting-go': tint('teal'), dropping: tint('ochre') },
    font: style.fontFamily,
  };
}
