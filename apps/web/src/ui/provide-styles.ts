import { DOCUMENT, type EnvironmentProviders, inject, provideEnvironmentInitializer } from '@angular/core';

/**
 * For a lazy route: its stylesheets come with its code, as text, so that no other page pays for them. They hold for the
 * whole document from then on, after its own sheets. They are no style elements, which the content security policy forbids.
 */
export function provideStyles(styles: readonly string[]): EnvironmentProviders {
  return provideEnvironmentInitializer(() => {
    const document = inject(DOCUMENT);
    for (const text of styles) {
      if (adopted.has(text)) continue;
      adopted.add(text);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets.push(sheet);
    }
  });
}

/** An area may be opened by several routes, and share sheets with another. */
const adopted = new Set<string>();
