import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { STORE_KEY } from '../api/keeping.ts';
import { problemOf } from '../api/problem.ts';
import { speak } from './language.ts';
import { usePreferences } from './preferences.ts';
import { router } from './router.tsx';

/** Code of the server's no to who has not signed in, or no longer. */
const NOT_SIGNED_IN = 'not-signed-in';

/** Code of the server's no where the record is damaged; it is only read from then on. */
const DAMAGED = 'store-damaged';

/** Who is told that the session is over is asked in anew; a record that is damaged is told on every page. */
function onError(error: unknown): void {
  const code = problemOf(error)?.code;
  if (code === NOT_SIGNED_IN) client.invalidateQueries({ queryKey: ['session'] });
  if (code === DAMAGED) client.invalidateQueries({ queryKey: STORE_KEY });
}

const client: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      retry: (failures, error) => failures < 2 && problemOf(error) === null,
      // The server is on this machine: a network that is gone is no reason not to ask it.
      networkMode: 'always',
      staleTime: 5000,
    },
    mutations: { networkMode: 'always' },
  },
});

/** The app: its language, its looks, its routes. */
export function App() {
  return (
    <Looks>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </Looks>
  );
}

/** Language, theme and text size as they were chosen on this device. */
function Looks({ children }: { readonly children: ReactNode }) {
  const { language, theme, textSize } = usePreferences();
  const [spoken, setSpoken] = useState<string | null>(null);
  useEffect(() => {
    speak(language).then(() => setSpoken(language));
  }, [language]);
  useEffect(() => {
    const { style } = document.documentElement;
    style.colorScheme = theme === 'device' ? 'light dark' : theme;
    style.setProperty('--text-size', `${textSize}%`);
    // Chromium measures a container anew when its width changes, and not when its text does.
    const frame = document.getElementById('app')!;
    frame.style.containerType = 'normal';
    frame.getBoundingClientRect();
    frame.style.containerType = '';
  }, [theme, textSize]);
  if (spoken === null) return null;
  return <I18nProvider i18n={i18n}>{children}</I18nProvider>;
}
