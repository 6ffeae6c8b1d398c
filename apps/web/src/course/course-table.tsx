import type { KeptEntry, Lane, LaneMark } from '@facialis/report';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useFieldText } from '../entries/words/use-field-text.ts';
import { useTimeText } from '../entries/words/use-time-text.ts';
import { Heads } from '../shared/heads.tsx';
import type { CourseModel } from './course-model.ts';
import { entryLink } from './entry-link.ts';
import { useLaneText } from './use-lane-text.ts';

/** Rows of a page. */
const PAGE = 50;

interface Row {
  readonly entry: string;
  readonly from: number;
  /** The lane and the mark in it; none for what goes through all lanes. */
  readonly inLane: { readonly lane: Lane; readonly mark: LaneMark } | null;
}

/** The same as the figure as a table, newest first, a page at a time. */
export function CourseTable({
  person,
  course,
  model,
}: {
  readonly person: string;
  readonly course: readonly KeptEntry[];
  readonly model: CourseModel;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="course-table" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <Trans>The same as a table</Trans>
      </summary>
      {isOpen && <Table person={person} course={course} model={model} />}
    </details>
  );
}

function Table({ person, course, model }: Parameters<typeof CourseTable>[0]) {
  const { t } = useLingui();
  const [first, setFirst] = useState(0);
  const text = useLaneText();
  const crossing = useCrossingText();
  const sides = useFieldText('symptoms');
  const contents = useMemo(
    () => new Map(course.map(({ entry, content }) => [entry, content])),
    [course],
  );
  const rows = useMemo(() => rowsOf(model), [model]);
  const end = Math.min(rows.length, first + PAGE);
  return (
    <>
      <div className="scroll">
        <table>
          <caption>
            <Trans>
              The course in order of time, newest first: rows {rows.length === 0 ? 0 : first + 1} to{' '}
              {end} of {rows.length}
            </Trans>
          </caption>
          <Heads names={[t`When`, t`What`, t`Side`, t`Value`]} />
          <tbody>
            {rows.slice(first, end).map(({ entry, inLane }) => {
              const content = contents.get(entry)!;
              const side = 'side' in content ? content.side : undefined;
              return (
                <tr key={`${entry} ${inLane?.lane.topic}`}>
                  <th scope="row">
                    <Link {...entryLink(person, entry, contents)}>
                      {inLane ? text.when(content) : crossing(content).when}
                    </Link>
                  </th>
                  <td>{inLane ? text.label(inLane.lane) : crossing(content).what}</td>
                  <td className={side === undefined ? '' : `side ${side}`}>
                    {side === undefined ? '–' : sides.code('side', side)}
                  </td>
                  <td>
                    {inLane
                      ? text.value(inLane.lane, inLane.mark, content)
                      : crossing(content).value}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <div className="buttons">
        <button type="button" disabled={first === 0} onClick={() => setFirst(first - PAGE)}>
          <Trans>Newer</Trans>
        </button>
        <button type="button" disabled={end >= rows.length} onClick={() => setFirst(first + PAGE)}>
          <Trans>Older</Trans>
        </button>
      </div>
    </>
  );
}

/** The onset and operations, which are in no lane. */
function useCrossingText() {
  const { t } = useLingui();
  const timeText = useTimeText();
  const operation = useFieldText('operation');
  return (content: KeptEntry['content']) => {
    if (content.kind === 'history' && content.onset !== undefined) {
      return { when: timeText(content.onset), what: t`First symptom`, value: '' };
    }
    if (content.kind !== 'operation') return { when: '', what: '', value: '' };
    const looks = (content.outcomes ?? []).map(({ at, spasm }) => {
      return `${operation.code('outcomes.at', at)}: ${operation.code('outcomes.spasm', spasm)}`;
    });
    const value = [operation.code('operation', content.operation), ...looks].join('; ');
    return { when: timeText(content.when), what: t`Operation`, value };
  };
}

function rowsOf({ lanes, crossings }: CourseModel): Row[] {
  const inLanes = lanes.flatMap((lane) =>
    lane.marks.map((mark): Row => ({ entry: mark.entry, from: mark.from, inLane: { lane, mark } })),
  );
  const others = crossings
    .filter(({ kind }) => kind === 'operation' || kind === 'onset')
    .map(({ entry, from }): Row => ({ entry, from, inLane: null }));
  return [...inLanes, ...others].toSorted((a, b) => b.from - a.from);
}
