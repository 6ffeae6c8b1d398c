import type { Person } from '@facialis/record';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { useSaveEntry } from '../../api/record.ts';
import { ProblemNote } from '../../shared/problem-note.tsx';
import { keepTyped } from '../../shared/typed.ts';
import { isSame } from '../differences.ts';
import { ChoiceField } from '../parts/choice-fields.tsx';
import { More } from '../parts/more.tsx';
import { LineField, WordsField } from '../parts/text-fields.tsx';
import { Conflict } from './conflict.tsx';
import type { EntryFormProps, Typed } from './entry-form.tsx';
import { FormContext } from './form-state.ts';
import { KIND_FORMS } from './kind-forms.tsx';
import { useFormState } from './use-form-state.ts';

/** The fields of an entry with what keeps them. */
export function EntryFormBody({
  person,
  kind,
  course,
  kept,
  onKept,
  onLeave,
  name,
  fresh,
  begin,
}: EntryFormProps & {
  /** Under what name this tab keeps what is typed. */
  readonly name: string;
  /** What the form had before anything was typed. */
  readonly fresh: Typed;
  /** What it has now. */
  readonly begin: Typed;
}) {
  const { t } = useLingui();
  const client = useQueryClient();
  const save = useSaveEntry(person);
  const [surroundings] = useState(() => surroundingsOf(course, kept?.entry));
  const form = useFormState({
    kind,
    draft: begin.draft,
    confirmed: kept?.confirmed ?? [],
    ...surroundings,
  });
  const [why, setWhy] = useState(begin.why);
  const [from, setFrom] = useState(begin.from);
  const [attempt, setAttempt] = useState(0);
  const element = useRef<HTMLFormElement>(null);
  const { draft } = form;

  useEffect(() => {
    const isTyped = why !== fresh.why || !isSame(draft, fresh.draft);
    keepTyped(name, isTyped ? { draft, why, from } : undefined);
  }, [name, draft, why, from, fresh]);
  useEffect(() => {
    if (attempt > 0) focusOpen(element.current!);
  }, [attempt]);

  const isConflict = kept !== undefined && kept.version !== from;
  const isWhyMissing = kept !== undefined && why.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    form.tellAll();
    const { entry } = form.judgement;
    if (entry === null || form.open.length > 0 || isWhyMissing || isConflict) {
      setAttempt(attempt + 1);
      return;
    }
    save.mutate(
      {
        content: entry,
        confirmed: form.confirmedCodes,
        ...(kept && { change: { entry: kept.entry, from, why } }),
      },
      {
        onSuccess: (answer) => {
          if ('asked' in answer) {
            form.addAsked(answer.asked);
            setAttempt(attempt + 1);
            return;
          }
          keepTyped(name, undefined);
          onKept(answer);
        },
        onError: (error) => {
          if (problemOf(error)?.code === 'version-conflict') {
            client.invalidateQueries({ queryKey: ['entry', kept?.entry] });
          }
        },
      },
    );
  };
  const KindForm = KIND_FORMS[kind];
  return (
    <FormContext value={form}>
      <form
        ref={element}
        className="entry-form"
        noValidate
        onSubmit={submit}
        onBlur={({ target }) => form.touch(target.getAttribute('name') ?? '')}
      >
        <KindForm />
        <WordsField at="note" />
        <More title={t`Who says so`} fields={['author.name']}>
          <ChoiceField at="author.role" />
          <LineField at="author.name" />
        </More>
        {isConflict && (
          <Conflict
            theirs={kept}
            onMine={() => setFrom(kept.version)}
            onTheirs={() => {
              form.changeAll(() => ({ ...kept.content }));
              setFrom(kept.version);
            }}
          />
        )}
        {kept && <Why why={why} isMissing={attempt > 0 && isWhyMissing} onType={setWhy} />}
        {attempt > 0 && <Rest faults={form.judgement.faults.length} questions={form.open.length} />}
        {save.error && problemOf(save.error)?.code !== 'version-conflict' && (
          <ProblemNote error={save.error} heading={t`This was not kept; it still stands here`} />
        )}
        <div className="buttons">
          <button type="submit" disabled={save.isPending}>
            <Trans>Keep</Trans>
          </button>
          <button
            type="button"
            onClick={() => {
              keepTyped(name, undefined);
              onLeave();
            }}
          >
            <Trans>Leave without keeping</Trans>
          </button>
        </div>
      </form>
    </FormContext>
  );
}

/** Why an entry is changed: the record asks it of every change. */
function Why({
  why,
  isMissing,
  onType,
}: {
  readonly why: string;
  readonly isMissing: boolean;
  onType(why: string): void;
}) {
  const { t } = useLingui();
  const id = useId();
  return (
    <div className="field" data-wrong={isMissing ? '' : undefined}>
      <label htmlFor={id}>
        <Trans>Why do you change it?</Trans>
      </label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        aria-invalid={isMissing}
        aria-describedby={`${id}hint`}
        value={why}
        onChange={({ target }) => onType(target.value)}
      />
      <p className="hint" id={`${id}hint`}>
        {t`A word is enough, such as: mistyped. What stood here before is kept.`}
      </p>
      {isMissing && (
        <p className="fault">
          <Trans>This is still missing.</Trans>
        </p>
      )}
    </div>
  );
}

/** How much is left before the entry can be kept. */
function Rest({ faults, questions }: { readonly faults: number; readonly questions: number }) {
  return (
    <div role="status">
      {faults > 0 && (
        <p className="fault">
          <Trans>Something is missing or wrong. It is marked above.</Trans>
        </p>
      )}
      {questions > 0 && (
        <p className="fault">
          <Trans>Something is unusual. Please look at the questions above.</Trans>
        </p>
      )}
    </div>
  );
}

/** Leads to the first field that is wrong, else to the first question, out of what is folded away. */
function focusOpen(form: HTMLFormElement): void {
  const place =
    form.querySelector('[aria-invalid="true"], [data-wrong]') ?? form.querySelector('[data-asks]');
  if (place === null) return;
  for (let fold = place.closest('details'); fold; fold = fold.parentElement!.closest('details')) {
    fold.open = true;
  }
  const target = place.matches('input, select, textarea, button')
    ? place
    : (place.querySelector('input, select, textarea, button') ??
      place.closest('li, fieldset')?.querySelector('input, select, textarea, button'));
  if (target instanceof HTMLElement) target.focus();
}

/** The person, and the other entries of the course. */
function surroundingsOf(course: EntryFormProps['course'], entry: string | undefined) {
  const others = course.filter((version) => version.entry !== entry);
  return {
    person: course.find(({ content }) => content.kind === 'person')!.content as Person,
    course: others.map(({ content }) => content).filter(({ kind }) => kind !== 'person'),
  };
}
