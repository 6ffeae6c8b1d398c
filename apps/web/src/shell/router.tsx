import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { AtTheDoor } from './at-the-door.tsx';
import { Broken } from './broken.tsx';
import { Layout } from './layout.tsx';
import { NotFound } from './not-found.tsx';

const root = createRootRoute({ component: Layout, notFoundComponent: NotFound });

const measure = createRoute({
  getParentRoute: () => root,
  path: '/measure',
  component: lazyRouteComponent(() => import('../capture/measure-page.tsx'), 'MeasurePage'),
});

/** Everything of the record is behind the door. */
const record = createRoute({ getParentRoute: () => root, id: 'record', component: AtTheDoor });

const start = createRoute({
  getParentRoute: () => record,
  path: '/',
  component: lazyRouteComponent(() => import('../start/start-page.tsx'), 'StartPage'),
});

const people = createRoute({
  getParentRoute: () => record,
  path: '/people',
  component: lazyRouteComponent(() => import('../people/people-page.tsx'), 'PeoplePage'),
});

const settings = createRoute({
  getParentRoute: () => record,
  path: '/settings',
  component: lazyRouteComponent(() => import('../settings/settings-page.tsx'), 'SettingsPage'),
});

const person = createRoute({ getParentRoute: () => record, path: '/p/$person' });

const today = createRoute({
  getParentRoute: () => person,
  path: '/today',
  component: lazyRouteComponent(() => import('../today/today-page.tsx'), 'TodayPage'),
});

const capture = createRoute({
  getParentRoute: () => person,
  path: '/capture',
  component: lazyRouteComponent(() => import('../capture/capture-page.tsx'), 'CapturePage'),
});

const recording = createRoute({
  getParentRoute: () => person,
  path: '/recordings/$entry',
  validateSearch: ({ beside }): { beside?: string } =>
    typeof beside === 'string' ? { beside } : {},
  component: lazyRouteComponent(() => import('../recording/recording-page.tsx'), 'RecordingPage'),
});

const course = createRoute({
  getParentRoute: () => person,
  path: '/course',
  component: lazyRouteComponent(() => import('../course/course-page.tsx'), 'CoursePage'),
});

const entries = createRoute({
  getParentRoute: () => person,
  path: '/entries',
  component: lazyRouteComponent(() => import('../entries/entries-page.tsx'), 'EntriesPage'),
});

const newEntry = createRoute({
  getParentRoute: () => person,
  path: '/entries/new/$kind',
  component: lazyRouteComponent(() => import('../entries/new-entry-page.tsx'), 'NewEntryPage'),
});

const entry = createRoute({
  getParentRoute: () => person,
  path: '/entries/$entry',
  component: lazyRouteComponent(() => import('../entries/entry-page.tsx'), 'EntryPage'),
});

/** The app's addresses and their pages, each loaded when it is wanted. */
export const router = createRouter({
  routeTree: root.addChildren([
    measure,
    record.addChildren([
      start,
      people,
      settings,
      person.addChildren([today, capture, recording, course, entries, newEntry, entry]),
    ]),
  ]),
  defaultErrorComponent: Broken,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
