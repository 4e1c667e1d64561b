import type { BrowserContext } from '@playwright/test';

/**
 * Closes a browser whose answers may have been changed on the way. A page asks some things again when it already shows
 * what a test waited for: a change that is under way then is dropped, instead of failing for the browser that is gone.
 */
export async function closeBrowser(context: BrowserContext): Promise<void> {
  await Promise.all(context.pages().map((page) => page.unrouteAll({ behavior: 'ignoreErrors' })));
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.close();
}
