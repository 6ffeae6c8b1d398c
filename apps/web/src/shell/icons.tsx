import type { ReactNode } from 'react';

/** Names of the drawn signs beside the pages' words. */
export type IconName = 'today' | 'record' | 'course' | 'decide' | 'entries' | 'people' | 'settings';

/** Lines on a field of 24 by 24. */
const DRAWINGS: Readonly<Record<IconName, ReactNode>> = {
  today: (
    <>
      <rect x="4" y="5.5" width="16" height="14.5" rx="2" />
      <path d="M4 10h16M8 3v4M16 3v4M9 15l2 2 4-4" />
    </>
  ),
  record: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <circle cx="12" cy="12" r="3.5" fill="currentColor" />
    </>
  ),
  course: <path d="M3.5 4v16h17M6.5 15l3.5-6 3 4 3-7 4 9" />,
  decide: <path d="M12 21v-8M12 13L5 6M12 13l7-7M5 11V6h5M14 6h5v5" />,
  entries: <path d="M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h.01M4.5 12h.01M4.5 17.5h.01" />,
  people: (
    <>
      <circle cx="9" cy="8" r="3.5" />
      <path d="M2.5 20c0-4 3-6 6.5-6s6.5 2 6.5 6M15.5 4.8a3.5 3.5 0 0 1 0 6.4M18 14.5c2.2.8 3.5 2.7 3.5 5.5" />
    </>
  ),
  settings: (
    <>
      <path d="M4 7h9M17 7h3M4 17h3M11 17h9" />
      <circle cx="15" cy="7" r="2" />
      <circle cx="9" cy="17" r="2" />
    </>
  ),
};

/** A drawn sign beside a word that says the same. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {DRAWINGS[name]}
    </svg>
  );
}

/** The program's own sign: a face's two halves, the right one calm, the left one closing its eye. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" fill="none" strokeWidth="3" strokeLinecap="round">
      <g stroke="var(--right)">
        <path d="M14 3C8 3.500 4 8.500 4 16s4 12.500 10 13" />
        <path d="M9 13.500h.01M10.500 21.500q1.500 1 3.500 1" />
      </g>
      <g stroke="var(--left)">
        <path d="M18 3c6 .5 10 5.500 10 13s-4 12.500-10 13" />
        <path d="M20.500 13.500h4M18 22.500q2 0 4.500-3" />
      </g>
    </svg>
  );
}
