import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
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

const ISO_DATE = /^\d{4}-\d\d-\d\d$/;

const root = createRootRoute({ component: Layout, notFoundComponent: NotFound });

const measure = createRoute({
  getParentRoute: () => root,
  path: '/measure',
  staticData: { title: msg`Measure a video` },
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
  staticData: { title: msg`People` },
  component: lazyRouteComponent(() => import('../people/people-page.tsx'), 'PeoplePage'),
});

const settings = createRoute({
  getParentRoute: () => record,
  path: '/settings',
  staticData: { title: msg`Settings` },
  component: lazyRouteComponent(() => import('../settings/settings-page.tsx'), 'SettingsPage'),
});

const person = createRoute({ getParentRoute: () => record, path: '/p/$person' });

const today = createRoute({
  getParentRoute: () => person,
  path: '/today',
  staticData: { title: msg`Today` },
  component: lazyRouteComponent(() => import('../today/today-page.tsx'), 'TodayPage'),
});

const capture = createRoute({
  getParentRoute: () => person,
  path: '/capture',
  staticData: { title: msg`Record` },
  component: lazyRouteComponent(() => import('../capture/capture-page.tsx'), 'CapturePage'),
});

const recording = createRoute({
  getParentRoute: () => person,
  path: '/recordings/$entry',
  validateSearch: ({ beside }): { beside?: string } =>
    typeof beside === 'string' ? { beside } : {},
  staticData: { title: msg`Recording` },
  component: lazyRouteComponent(() => import('../recording/recording-page.tsx'), 'RecordingPage'),
});

const course = createRoute({
  getParentRoute: () => person,
  path: '/course',
  staticData: { title: msg`Course` },
  component: lazyRouteComponent(() => import('../course/course-page.tsx'), 'CoursePage'),
});

const decide = createRoute({
  getParentRoute: () => person,
  path: '/decide',
  validateSearch: ({ on }): { on?: string } =>
    typeof on === 'string' && ISO_DATE.test(on) ? { on } : {},
  component: lazyRouteComponent(() => import('../care/decide-page.tsx'), 'DecidePage'),
});

const toxin = createRoute({
  getParentRoute: () => decide,
  path: '/',
  staticData: { title: msg`When the toxin wears off` },
  component: lazyRouteComponent(() => import('../care/toxin/toxin-page.tsx'), 'ToxinPage'),
});

const points = createRoute({
  getParentRoute: () => decide,
  path: '/points',
  staticData: { title: msg`What points where` },
  component: lazyRouteComponent(() => import('../care/points/points-page.tsx'), 'PointsPage'),
});

const medicines = createRoute({
  getParentRoute: () => decide,
  path: '/medicines',
  staticData: { title: msg`Medicines` },
  component: lazyRouteComponent(
    () => import('../care/medicines/medicines-page.tsx'),
    'MedicinesPage',
  ),
});

const surgery = createRoute({
  getParentRoute: () => decide,
  path: '/surgery',
  staticData: { title: msg`Surgery` },
  component: lazyRouteComponent(() => import('../care/surgery/surgery-page.tsx'), 'SurgeryPage'),
});

const options = createRoute({
  getParentRoute: () => decide,
  path: '/options',
  staticData: { title: msg`Your options` },
  component: lazyRouteComponent(() => import('../care/plan/plan-page.tsx'), 'PlanPage'),
});

const evidence = createRoute({
  getParentRoute: () => record,
  path: '/evidence',
  staticData: { title: msg`Published statements` },
  component: lazyRouteComponent(() => import('../care/evidence/evidence-page.tsx'), 'EvidencePage'),
});

const entries = createRoute({
  getParentRoute: () => person,
  path: '/entries',
  staticData: { title: msg`Entries` },
  component: lazyRouteComponent(() => import('../entries/entries-page.tsx'), 'EntriesPage'),
});

const newEntry = createRoute({
  getParentRoute: () => person,
  path: '/entries/new/$kind',
  staticData: { title: msg`New entry` },
  component: lazyRouteComponent(() => import('../entries/new-entry-page.tsx'), 'NewEntryPage'),
});

const entry = createRoute({
  getParentRoute: () => person,
  path: '/entries/$entry',
  staticData: { title: msg`Entry` },
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
      evidence,
      person.addChildren([
        ...[today, capture, recording, course, entries, newEntry, entry],
        decide.addChildren([toxin, points, medicines, surgery, options]),
      ]),
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
  interface StaticDataRouteOption {
    /** The page's name, for the window's title. */
    title?: MessageDescriptor;
  }
}
