/*
 * Keeps the app's own files for when the server is not reached. `VERSION` and `FILES` stand above
 * this text in what is built. Nothing of the record is ever kept here.
 */
/* global VERSION, FILES */
const PREFIX = 'facialis-';
const PAGE = '/index.html';
/** Answered by the server alone: the record, the door, the description of the API. */
const NEVER = /^\/(api|enter|openapi\.json|docs)(\/|$|\.css$)/;

self.addEventListener('install', (event) => {
  // From the server, not from what the browser kept of another version.
  const files = FILES.map((path) => new Request(path, { cache: 'reload' }));
  event.waitUntil(caches.open(PREFIX + VERSION).then((cache) => cache.addAll(files)));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(removeOld());
});

self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || NEVER.test(pathname)) return;
  event.respondWith(answer(request, request.mode === 'navigate' ? PAGE : pathname));
});

async function answer(request, path) {
  const cache = await caches.open(PREFIX + VERSION);
  return (await cache.match(path)) ?? fetch(request);
}

async function removeOld() {
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== PREFIX + VERSION) await caches.delete(name);
  }
}
