import { DOCUMENT, DestroyRef, Injectable, inject, signal } from '@angular/core';

/** The colours a chart is drawn in; each is a custom property of tokens.css. */
export interface ChartTheme {
  readonly band: string;
  readonly tick: string;
  readonly organisation: string;
  readonly previous: string;
  readonly grid: string;
}

/** A canvas does not follow the stylesheet by itself, so the colours are read again whenever the theme changes. */
@Injectable({ providedIn: 'root' })
export class ChartThemes {
  readonly #document = inject(DOCUMENT);
  readonly #revision = signal(0);

  constructor() {
    const renew = (): void => this.#revision.update((revision) => revision + 1);
    const system = this.#document.defaultView?.matchMedia('(prefers-color-scheme: dark)');
    system?.addEventListener('change', renew);
    const observer = new MutationObserver(renew);
    observer.observe(this.#document.documentElement, { attributeFilter: ['data-theme'] });
    inject(DestroyRef).onDestroy(() => {
      system?.removeEventListener('change', renew);
      observer.disconnect();
    });
  }

  /** Reads a signal: whoever draws in an effect draws again after a change. */
  current(): ChartTheme {
    this.#revision();
    return themeOf(getComputedStyle(this.#document.documentElement));
  }
}

/** @param style of the document as it stands */
export function themeOf(style: CSSStyleDeclaration): ChartTheme {
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  return {
    band: colour('--teal'),
    tick: colour('--surface'),
    organisation: colour('--slate'),
    previous: colour('--soft-ink'),
    grid: colour('--line'),
  };
}
