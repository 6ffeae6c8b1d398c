import type {
  CarePlan,
  Differential,
  Findings,
  MedicineCourse,
  Priority,
  SessionOutlook,
  SidesNamed,
  StatementId,
  SubstanceEvidence,
  SurgeryOutlook,
  ToldStatement,
  ToxinOutlook,
  WearOff,
} from '@facialis/care';
import type { Paper, VisitReader } from '@facialis/report';
import { useQuery } from '@tanstack/react-query';
import { ask } from './ask.ts';

/** The toxin treatments of each treated side, seen from a day. */
export interface Outlook {
  /** ISO date. */
  readonly today: string;
  readonly sides: readonly ToxinOutlook[];
}

/** What points where, and what was found. */
export interface Points extends Differential {
  readonly findings: Findings;
  /** Which entries name which side. */
  readonly sides: SidesNamed;
}

/** What medicines did, and what is published of every substance. */
export interface Medicines {
  /** ISO date. */
  readonly today: string;
  readonly courses: readonly MedicineCourse[];
  readonly substances: readonly SubstanceEvidence[];
}

/** What an operation has brought others, and what it means after one, seen from a day. */
export interface Surgery extends SurgeryOutlook {
  /** ISO date. */
  readonly today: string;
}

/** What the record and the evidence say together, asked again whenever the course changes. */
function useCare<T>(person: string, what: string, words: Readonly<Record<string, string>> = {}) {
  const query = new URLSearchParams(words).toString();
  return useQuery({
    queryKey: ['course', person, what, query],
    queryFn: ({ signal }) => ask<T>(`/api/people/${person}/${what}?${query}`, { signal }),
    placeholderData: (before) => before,
  });
}

/** When the present toxin effect will wear off, seen from a day (ISO date). */
export function useForecast(person: string, today: string) {
  return useCare<Outlook>(person, 'forecast', { today });
}

/** The same dates alone, which are had sooner. */
export function useWearOff(person: string, today: string) {
  return useCare<{ readonly sides: readonly WearOff[] }>(person, 'wear-off', { today });
}

/** What speaks for each condition and what against. */
export function usePoints(person: string) {
  return useCare<Points>(person, 'points');
}

/** The toxin sessions of each treated side beside each other, seen from a day (ISO date). */
export function useSessions(person: string, today: string) {
  return useCare<{ readonly sides: readonly SessionOutlook[] }>(person, 'sessions', { today });
}

/** What medicines did, seen from a day (ISO date). */
export function useMedicines(person: string, today: string) {
  return useCare<Medicines>(person, 'medicines', { today });
}

/** What an operation has brought others and means for this person, seen from a day (ISO date). */
export function useSurgery(person: string, today: string) {
  return useCare<Surgery>(person, 'surgery', { today });
}

/** The options side by side, seen from a day (ISO date), with what matters most to the person. */
export function usePlan(person: string, today: string, priorities: readonly Priority[]) {
  const matters = priorities.length === 0 ? {} : { matters: priorities.join(',') };
  return useCare<CarePlan>(person, 'plan', { today, ...matters });
}

/** Where the proposed visit is had as a calendar file. */
export function calendarAddress(
  person: string,
  { side }: Pick<ToxinOutlook, 'side'>,
  today: string,
  language: string,
): string {
  const query = new URLSearchParams({ today, language });
  return `/api/people/${person}/forecast/${side}/calendar?${query}`;
}

/** Every statement of the evidence, in the order of its topics. */
export function useEvidence() {
  return useQuery({
    queryKey: ['evidence'],
    queryFn: ({ signal }) => ask<ToldStatement[]>('/api/evidence', { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The statements that are named, as far as they have arrived. */
export function useStatements(ids: readonly StatementId[]): ToldStatement[] {
  const { data = [] } = useEvidence();
  const byId = new Map(data.map((statement) => [statement.id, statement]));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}

/** What a report for a visit is asked with; days are ISO dates, empty for all there is. */
export interface ReportWish {
  readonly for: VisitReader;
  readonly from: string;
  readonly to: string;
  readonly paper: Paper;
}

/** Address of the report for a visit, as a page or as a PDF. */
export function reportAddress(
  person: string,
  wish: ReportWish,
  {
    today,
    language,
    format,
  }: Readonly<Record<'today' | 'language', string>> & { readonly format: 'html' | 'pdf' },
): string {
  const given = Object.entries({ ...wish, today, language, format }).filter(([, word]) => word);
  return `/api/people/${person}/report?${new URLSearchParams(given)}`;
}
