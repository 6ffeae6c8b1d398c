import { useSyncExternalStore } from 'react';

/** The worker of a newer version that waits until the old one's pages are gone. */
let waiting: ServiceWorker | null = null;
const watchers = new Set<() => void>();

/** Lets the browser keep the app's files, so that it opens without the server. */
export async function keepForOffline(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register('/sw.js');
    tell(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const coming = registration.installing;
      coming?.addEventListener('statechange', () => tell(registration.waiting));
    });
  } catch {
    // A browser that keeps nothing, or does not trust the certificate, still shows the app.
  }
}

/** Whether a newer version is ready. */
export function useNewVersion(): boolean {
  return useSyncExternalStore(follow, () => waiting !== null);
}

/** Loads the page again with the newer version. */
export function takeNewVersion(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
  waiting?.postMessage('take-over');
}

function tell(worker: ServiceWorker | null): void {
  // The very first version waits for nobody.
  waiting = navigator.serviceWorker.controller === null ? null : worker;
  for (const watcher of watchers) watcher();
}

function follow(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}
