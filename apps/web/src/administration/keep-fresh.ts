import { DOCUMENT, type Signal, effect, inject } from '@angular/core';

/**
 * Asks again at an interval for as long as something is moving and somebody is looking: a hidden page asks nothing, and
 * catches up at once when it is looked at again. Call it in a constructor.
 */
export function keepFresh(isMoving: Signal<boolean>, intervalMs: number, refresh: () => void): void {
  const document = inject(DOCUMENT);
  effect((onCleanup) => {
    if (!isMoving()) return;
    const refreshIfSeen = (): void => {
      if (document.visibilityState === 'visible') refresh();
    };
    const timer = setInterval(refreshIfSeen, intervalMs);
    document.addEventListener('visibilitychange', refreshIfSeen);
    onCleanup(() => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', refreshIfSeen);
    });
  });
}
