import type { CalendarWords } from '@facialis/care';

/** What stands in a calendar that others may see: nothing of the person, nothing of the illness. */
export const CALENDAR_WORDS: Readonly<Record<'en' | 'de', CalendarWords>> = {
  en: {
    title: 'Arrange a visit',
    description:
      'Proposed by Facialis from an expected date. It informs; what is done is decided with the clinician.',
  },
  de: {
    title: 'Termin vereinbaren',
    description:
      'Von Facialis nach einem erwarteten Datum vorgeschlagen. Das ist eine Information; was geschieht, wird in der Praxis entschieden.',
  },
};
