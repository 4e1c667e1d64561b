/**
 * Runs `read` while the page has the light theme, for what is drawn on white paper. It is over before the browser
 * paints, so the screen shows none of it.
 */
export function onPaper<T>(root: HTMLElement, read: () => T): T {
  const before = root.dataset['theme'];
  root.dataset['theme'] = 'light';
  try {
    return read();
  } finally {
    if (before === undefined) delete root.dataset['theme'];
    else root.dataset['theme'] = before;
  }
}
