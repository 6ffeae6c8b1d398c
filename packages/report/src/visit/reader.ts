/** For whom a report is: it says the same to both, in other words and with more or less detail. */
export const VISIT_READERS = ['patient', 'clinician'] as const;

/** For whom a report is. */
export type VisitReader = (typeof VISIT_READERS)[number];
