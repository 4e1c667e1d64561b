import { Injectable, effect, inject, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import type { TextKey } from '../language/dictionary.js';
import { Texts } from '../language/texts.js';

/** Titles of pages in the language of the moment; a page that knows better (the name of a round) says so itself. */
@Injectable({ providedIn: 'root' })
export class PageTitles extends TitleStrategy {
  readonly #title = inject(Title);
  readonly #texts = inject(Texts);
  readonly #key = signal<string | undefined>(undefined);
  readonly #own = signal<string | null>(null);

  constructor() {
    super();
    effect(() => {
      const key = this.#key();
      const page = this.#own() ?? (key === undefined ? null : this.#texts.say(key as TextKey));
      const product = this.#texts.say('app.name');
      this.#title.setTitle(page === null ? product : `${page} · ${product}`);
    });
  }

  override updateTitle(snapshot: RouterStateSnapshot): void {
    this.#own.set(null);
    this.#key.set(this.buildTitle(snapshot));
  }

  call(title: string): void {
    this.#own.set(title);
  }
}
