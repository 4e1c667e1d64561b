// Lets the page be opened again without a connection: in a train, in a cellar. A connection always comes first, so that
// the page is the one that the server serves now, and what was kept only stands in for it. Knows public files and nothing
// about anybody: the page itself says what is to be kept (src/offline/keep-for-offline.ts).
const CACHE = 'leeway-offline';
/** With a bar of signal a request can hang for minutes. */
const PATIENCE_MS = 5000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method === 'GET' && origin === self.location.origin) {
    event.respondWith(answer(event.request, pathname));
  }
});

async function answer(request, pathname) {
  const kept = await caches.match(pathname, { cacheName: CACHE });
  const answered = fetch(request);
  if (!kept) {
    return answered;
  }
  const tooLate = new Promise((resolve) => setTimeout(() => resolve(kept), PATIENCE_MS));
  return Promise.race([answered.catch(() => kept), tooLate]);
}
