import { Component, DOCUMENT, effect, ElementRef, inject, input } from '@angular/core';

const STYLE_SHEET = /<style>([\s\S]*?)<\/style>/;

/**
 * The HTML of a mail as a mail program would show it. In a shadow tree, so that it and the page do not change each other. The
 * content security policy forbids styles in HTML, so they are put on by hand; its links lead nowhere.
 */
@Component({
  selector: 'lw-mail-picture',
  template: '',
})
export class MailPicture {
  readonly #document = inject(DOCUMENT);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly #root = this.#host.attachShadow({ mode: 'open' });
  readonly html = input.required<string>();

  constructor() {
    effect(() => this.#show(this.html()));
  }

  #show(html: string): void {
    // In text a quotation mark is always an entity, so this is found in tags only.
    const unstyled = html.replace(STYLE_SHEET, '').replaceAll(' style="', ' data-style="');
    const mail = new DOMParser().parseFromString(unstyled, 'text/html');
    for (const link of mail.querySelectorAll('a')) link.removeAttribute('href');
    const nodes = [...mail.body.children].map((node) => this.#document.importNode(node, true));
    this.#root.replaceChildren(...nodes);
    for (const element of this.#root.querySelectorAll<HTMLElement>('[data-style]')) {
      element.style.cssText = element.dataset['style'] ?? '';
      element.removeAttribute('data-style');
    }
    this.#host.lang = mail.documentElement.lang;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync((STYLE_SHEET.exec(html)?.[1] ?? '').replaceAll(':root', ':host'));
    this.#root.adoptedStyleSheets = [sheet];
  }
}
