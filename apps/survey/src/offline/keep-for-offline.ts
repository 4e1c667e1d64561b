import type { RoundRef } from '../round/round-link.js';
import { roundPath } from '../round/round-servers.js';

/** The same name as in public/sw.js. */
const CACHE = 'leeway-offline';
const FILE = /\.(?:js|css|svg)$/;

/**
 * Keeps the page and what is public about a round on this device, so that answering goes on after a reload without a
 * connection. A convenience: where a browser has no service workers, or no room, the page works as long as it is open.
 */
export async function keepForOffline(ref: RoundRef): Promise<void> {
  if (!('serviceWorker' in navigator)) {
    return;
  }
  await navigator.serviceWorker.register('/sw.js');
  const loaded = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && FILE.test(pathname));
  const files = new Set(['/', ...loaded.map(({ pathname }) => pathname)]);
  const cache = await caches.open(CACHE);
  await cache.addAll([...files, roundPath(ref)]);
  // Files of an earlier version; what is public about other rounds stays.
  const old = (await cache.keys()).filter(
    ({ url }) => FILE.test(new URL(url).pathname) && !files.has(new URL(url).pathname),
  );
  await Promise.all(old.map((request) => cache.delete(request)));
}
