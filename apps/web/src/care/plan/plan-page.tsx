import {
  PLAN_DECISION,
  type PlanWords,
  PRIORITIES,
  PRIORITY_NAMES,
  type Priority,
  wallDay,
} from '@facialis/care';
import { Trans } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { usePlan } from '../../api/care.ts';
import { ProblemNote } from '../../shared/problem-note.tsx';
import { useSaid } from '../../shared/said.ts';
import { OptionPanel } from './option-panel.tsx';
import { PlanTable } from './plan-table.tsx';

/** In whose words the plan is said. */
export type Reader = keyof PlanWords;

/** Waiting, tablets, toxin and operation side by side, with what matters most to this person. */
export function PlanPage() {
  const { person } = useParams({ from: '/record/p/$person/decide' });
  const [priorities, setPriorities] = useState<readonly Priority[]>([]);
  const [reader, setReader] = useState<Reader>('plain');
  const said = useSaid();
  const { data: plan, error } = usePlan(person, wallDay(new Date()), priorities);
  const toggle = (one: Priority) =>
    setPriorities(
      priorities.includes(one) ? priorities.filter((other) => other !== one) : [...priorities, one],
    );
  return (
    <>
      <h1>
        <Trans>Your options</Trans>
      </h1>
      <p>{said(PLAN_DECISION[reader])}</p>
      <p>
        <Trans>
          All four stand here, always in the same order. None is recommended and none is hidden.
        </Trans>
      </p>
      <PriorityChoice chosen={priorities} reader={reader} onToggle={toggle} />
      <ReaderChoice reader={reader} onChange={setReader} />
      {error && <ProblemNote error={error} />}
      {plan && (
        <>
          <PlanTable options={plan.options} priorities={priorities} reader={reader} />
          <div className="options">
            {plan.options.map((option) => (
              <OptionPanel key={option.option} planned={option} reader={reader} />
            ))}
          </div>
        </>
      )}
    </>
  );
}

function PriorityChoice({
  chosen,
  reader,
  onToggle,
}: {
  readonly chosen: readonly Priority[];
  readonly reader: Reader;
  onToggle(one: Priority): void;
}) {
  const said = useSaid();
  return (
    <fieldset className="panel choices">
      <legend>
        <Trans>What matters most to you?</Trans>
      </legend>
      {PRIORITY_NAMES.map((priority) => (
        <label key={priority} className="check">
          <input
            type="checkbox"
            checked={chosen.includes(priority)}
            onChange={() => onToggle(priority)}
          />
          {said(PRIORITIES[priority][reader])}
        </label>
      ))}
      <p className="small soft">
        <Trans>This is marked below. It changes nothing that is said, and it is not kept.</Trans>
      </p>
    </fieldset>
  );
}

function ReaderChoice({
  reader,
  onChange,
}: {
  readonly reader: Reader;
  onChange(reader: Reader): void;
}) {
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={reader === 'clinician'}
        onChange={({ target: { checked } }) => onChange(checked ? 'clinician' : 'plain')}
      />
      <Trans>In the words of clinicians</Trans>
    </label>
  );
}
