import type { KeptEntry } from '@facialis/report';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { KIND_NAMES } from '../entries/words/kinds.ts';
import { useTimeText } from '../entries/words/use-time-text.ts';
import { type SharedWindow, useSettledWindow } from '../plots/shared-window.ts';
import { clampWindow, type TimeWindow } from '../plots/time-window.ts';
import { type CourseModel, lastYear, treatmentWindows } from './course-model.ts';

/** Parts of the course that are looked at most: all, what is written down, the last year, around each treatment. */
export function CoursePresets({
  course,
  model: { first },
  shared,
}: {
  readonly course: readonly KeptEntry[];
  readonly model: CourseModel;
  readonly shared: SharedWindow;
}) {
  const { t, i18n } = useLingui();
  const timeText = useTimeText();
  const treatments = useMemo(() => treatmentWindows(course, Date.now()), [course]);
  const { limits } = shared;
  const shown = useSettledWindow(shared);
  const show = (window: TimeWindow) =>
    ({
      type: 'button',
      'aria-pressed': isSame(clampWindow(window, limits), shown),
      onClick: () => shared.change(window),
    }) as const;
  return (
    <section className="presets" aria-label={t`Part of the course`}>
      <button {...show(limits)}>
        <Trans>All</Trans>
      </button>
      {!isSame(clampWindow(first, limits), limits) && (
        <button {...show(first)}>
          <Trans>Since the first entry</Trans>
        </button>
      )}
      <button {...show(lastYear(limits))}>
        <Trans>Last year</Trans>
      </button>
      {treatments.map(({ entry, kind, when, window }) => (
        <button key={entry} {...show(window)}>
          <span className="spoken">
            <Trans>Around:</Trans>{' '}
          </span>
          {i18n._(KIND_NAMES[kind].name)} <span className="preset-when">{timeText(when)}</span>
        </button>
      ))}
    </section>
  );
}

function isSame(one: TimeWindow, other: TimeWindow): boolean {
  return one.from === other.from && one.to === other.to;
}
