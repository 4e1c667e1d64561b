import { DOCUMENT, type Signal, effect, inject } from '@angular/core';

/**
 * Asks again at an interval for as long as somebody is looking: a hidden page asks nothing, and catches up at once when it
 * is looked at again. Call it in a constructor.
 * @param intervalMs how soon something may have changed; null when nothing will any more
 */
export function keepFresh(intervalMs: Signal<number | null>, refresh: () => void): void {
  const document = inject(DOCUMENT);
  effect((onCleanup) => {
    const everyMs = intervalMs();
    if (everyMs === null) return;
    const refreshIfSeen = (): void => {
      if (document.visibilityState === 'visible') refresh();
    };
    const timer = setInterval(refreshIfSeen, everyMs);
    document.addEventListener('visibilitychange', refreshIfSeen);
    onCleanup(() => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', refreshIfSeen);
    });
  });
}
