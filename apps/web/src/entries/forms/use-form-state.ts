import type { Entry, Kind, Person, Question } from '@facialis/record';
import { useMemo, useState } from 'react';
import { type Draft, fieldOf, withField } from '../draft.ts';
import { type Judgement, judge } from '../faults.ts';
import type { FormState } from './form-state.ts';

/** What a form begins with. */
export interface FormStart {
  readonly kind: Kind;
  readonly person: Person;
  readonly course: readonly Entry[];
  readonly draft: Draft;
  /** Codes of questions that were answered with yes when the entry was kept. */
  readonly confirmed: readonly string[];
}

/** A form with what it finds wrong and what it asks. */
export interface EntryFormState extends FormState {
  readonly judgement: Judgement;
  readonly open: readonly Question[];
  readonly confirmedCodes: readonly string[];
  /** From now on faults are told at fields that were not touched, too. */
  tellAll(): void;
  /** A field was left: its faults are told from now on. */
  touch(at: string): void;
  /** Adds what the server asked beyond what is known here. */
  addAsked(asked: readonly Question[]): void;
}

/** The state of a form: what is typed, judged by the record at every change. */
export function useFormState(start: FormStart): EntryFormState {
  const { kind, person, course } = start;
  const [draft, setDraft] = useState(start.draft);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [tellsAll, setTellsAll] = useState(false);
  const [asked, setAsked] = useState<Asked>({ draft: null, questions: [] });
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(() => {
    const { questions } = judge(kind, start.draft, { now: new Date(), person, course });
    const before = questions.filter(({ code }) => start.confirmed.includes(code));
    return new Set(before.map((question) => answerKey(question, start.draft)));
  });
  const judgement = useMemo(
    () => judge(kind, draft, { now: new Date(), person, course }),
    [kind, draft, person, course],
  );
  const own = new Set(judgement.questions.map(({ code }) => code));
  const questions = [
    ...judgement.questions,
    // What the server asked holds for what was sent, not for what is typed after.
    ...(asked.draft === draft ? asked.questions.filter(({ code }) => !own.has(code)) : []),
  ];
  const isConfirmed = (question: Question) => confirmed.has(answerKey(question, draft));
  return {
    kind,
    draft,
    person,
    course,
    judgement,
    open: questions.filter((question) => !isConfirmed(question)),
    confirmedCodes: [...new Set(questions.filter(isConfirmed).map(({ code }) => code))],
    change: (at, value) => setDraft((before) => withField(before, at, value)),
    changeAll: setDraft,
    faultAt: (at) => {
      const fault = judgement.faults.find((one) => one.at === at);
      const isTold = tellsAll || (fault?.code !== 'missing' && touched.has(at));
      return isTold ? fault : undefined;
    },
    questionsAt: (at) => questions.filter((question) => question.at === at),
    isConfirmed,
    confirm: (question, yes) =>
      setConfirmed((before) => {
        const after = new Set(before);
        if (yes) after.add(answerKey(question, draft));
        else after.delete(answerKey(question, draft));
        return after;
      }),
    tellAll: () => setTellsAll(true),
    touch: (at) => setTouched((before) => (before.has(at) ? before : new Set([...before, at]))),
    addAsked: (more) => setAsked({ draft, questions: more }),
  };
}

interface Asked {
  readonly draft: Draft | null;
  readonly questions: readonly Question[];
}

/** An answer holds for one question about one value: another value is asked anew. */
function answerKey({ code, at, question }: Question, draft: Draft): string {
  return JSON.stringify([code, at, question, fieldOf(draft, at)]);
}
