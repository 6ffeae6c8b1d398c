import { SIDES } from '@facialis/record';
import type { Asked, Version } from '@facialis/record/store';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { useDeleteEntry, useSaveEntry } from '../api/record.ts';
import { useFieldText } from '../entries/words/use-field-text.ts';
import { AskedNote } from '../shared/asked-note.tsx';
import { ProblemNote } from '../shared/problem-note.tsx';

import { Noted } from './noted.tsx';
import { type QuickNote, symptomsEntry, usualSide, usualSymptoms } from './quick-symptoms.ts';
import { StrengthChoice } from './strength-choice.tsx';
import { SymptomToggles } from './symptom-toggles.tsx';

/** Symptoms that stand there without asking for more. */
const SHOWN = 4;

/** Notes how it is now, in a few taps. What was chosen stays until it is kept. */
export function QuickSymptoms({
  person,
  course,
}: {
  readonly person: string;
  readonly course: readonly Version[];
}) {
  const { t } = useLingui();
  const text = useFieldText('symptoms');
  const [usual] = useState(() => usualSymptoms(course));
  const empty: QuickNote = {
    side: usualSide(course),
    strength: null,
    symptoms: new Map(),
    note: '',
  };
  const [note, setNote] = useState(empty);
  const [missing, setMissing] = useState<'side' | 'strength' | null>(null);
  const [asked, setAsked] = useState<Asked['asked'] | null>(null);
  const [kept, setKept] = useState<Version | null>(null);
  const save = useSaveEntry(person);
  const undo = useDeleteEntry();

  const change = (part: Partial<QuickNote>) => {
    setNote({ ...note, ...part });
    setMissing(null);
    setAsked(null);
  };
  const keep = (event?: FormEvent) => {
    event?.preventDefault();
    const { side, strength } = note;
    if (strength === null) return setMissing('strength');
    if (side === null) return setMissing('side');
    const confirmed = asked?.map(({ code }) => code) ?? [];
    const content = symptomsEntry({ ...note, side, strength }, new Date());
    save.mutate(
      { content, confirmed },
      { onSuccess: (done) => ('asked' in done ? setAsked(done.asked) : setKept(done)) },
    );
  };
  const takeBack = (done: Version) =>
    undo.mutate(
      { entry: done.entry, version: done.version, why: t`Taken back at once` },
      { onSuccess: () => setKept(null) },
    );
  const another = () => {
    setNote(empty);
    setAsked(null);
    setKept(null);
  };

  if (kept !== null) {
    return (
      <Noted kept={kept} onUndo={() => takeBack(kept)} onAnother={another} isBusy={undo.isPending}>
        {undo.error && <ProblemNote error={undo.error} />}
      </Noted>
    );
  }
  return (
    <form className="panel quick" onSubmit={keep} noValidate>
      <h2>
        <Trans>How is it now?</Trans>
      </h2>
      <StrengthChoice
        value={note.strength}
        isMissing={missing === 'strength'}
        onChange={(strength) => change({ strength })}
      />
      <SymptomToggles
        usual={usual.slice(0, SHOWN)}
        more={usual.slice(SHOWN)}
        on={note.symptoms}
        first={note.strength ?? 0}
        onChange={(symptoms) => change({ symptoms })}
      />
      <fieldset className="segments" aria-describedby={missing === 'side' ? 'no-side' : undefined}>
        <legend>
          <Trans>Side of the spasm</Trans>
        </legend>
        {SIDES.map((side) => (
          <label key={side}>
            <input
              type="radio"
              name="side"
              checked={note.side === side}
              onChange={() => change({ side })}
            />
            <span className={`side ${side}`}>{text.code('side', side)}</span>
          </label>
        ))}
        {missing === 'side' && (
          <p id="no-side" className="missing" role="alert">
            <Trans>Choose the side first.</Trans>
          </p>
        )}
      </fieldset>
      <label htmlFor="quick-note">
        <Trans>Note, if you like</Trans>
      </label>
      <input
        id="quick-note"
        value={note.note}
        autoComplete="off"
        onChange={({ target }) => change({ note: target.value })}
      />
      {asked && <AskedNote questions={asked} />}
      {save.error && <ProblemNote error={save.error} />}
      <div className="buttons">
        <button type="submit" className="main" disabled={save.isPending}>
          {asked ? <Trans>Yes, save it so</Trans> : <Trans>Save</Trans>}
        </button>
      </div>
    </form>
  );
}
