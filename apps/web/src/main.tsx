import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { leaveWithOthers } from './api/session.ts';
import { App } from './shell/app.tsx';
import { keepForOffline } from './shell/offline.ts';
import './style.css';

// A file dropped beside its place would open in the place of the app.
for (const kind of ['dragover', 'drop']) {
  window.addEventListener(kind, (event) => event.preventDefault());
}

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

addEventListener('load', keepForOffline);
leaveWithOthers();
