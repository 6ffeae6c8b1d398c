import {
  PLAN_OPTIONS,
  type PlannedOption,
  PRIORITIES,
  PRIORITY_ANSWERS,
  PRIORITY_NAMES,
  type Priority,
  type PriorityAnswer,
} from '@facialis/care';
import { Trans } from '@lingui/react/macro';
import { useSaid } from '../../shared/said.ts';
import type { Reader } from './plan-page.tsx';

/** How each option meets what may matter, at a glance: what was chosen first and marked. */
export function PlanTable({
  options,
  priorities,
  reader,
}: {
  readonly options: readonly PlannedOption[];
  readonly priorities: readonly Priority[];
  readonly reader: Reader;
}) {
  const said = useSaid();
  const rows = [
    ...priorities,
    ...PRIORITY_NAMES.filter((priority) => !priorities.includes(priority)),
  ];
  return (
    <section className="panel">
      <table className="stacks">
        <caption>
          <Trans>At a glance</Trans>
        </caption>
        <thead>
          <tr>
            <td />
            {options.map(({ option }) => (
              <th key={option} scope="col">
                {said(PLAN_OPTIONS[option][reader])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((priority) => (
            <tr key={priority} className={priorities.includes(priority) ? 'matters' : undefined}>
              <th scope="row">
                {said(PRIORITIES[priority][reader])}
                {priorities.includes(priority) && (
                  <span className="small soft">
                    {' '}
                    (<Trans>matters to you</Trans>)
                  </span>
                )}
              </th>
              {options.map(({ option, fits }) => {
                const { answer } = fits.find((fit) => fit.priority === priority)!;
                return (
                  <td key={option} data-column={said(PLAN_OPTIONS[option][reader])}>
                    <Sign answer={answer} /> {said(PRIORITY_ANSWERS[answer][reader])}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A sign beside its word: filled, half, empty, or a dash where it is not known. */
function Sign({ answer }: { readonly answer: PriorityAnswer }) {
  const signs: Readonly<Record<PriorityAnswer, string>> = {
    meets: '●',
    partly: '◐',
    'does-not': '○',
    unknown: '–',
  };
  return <span aria-hidden="true">{signs[answer]}</span>;
}
