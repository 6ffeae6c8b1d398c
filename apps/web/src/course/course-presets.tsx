import type { KeptEntry } from '@facialis/report';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { KIND_NAMES } from '../entries/words/kinds.ts';
import { useTimeText } from '../entries/words/use-time-text.ts';
import type { SharedWindow } from '../plots/shared-window.ts';
import { lastYear, treatmentWindows } from './course-model.ts';

/** Parts of the course that are looked at most: all, the last year, around each treatment. */
export function CoursePresets({
  course,
  shared,
}: {
  readonly course: readonly KeptEntry[];
  readonly shared: SharedWindow;
}) {
  const { t, i18n } = useLingui();
  const timeText = useTimeText();
  const treatments = useMemo(() => treatmentWindows(course, Date.now()), [course]);
  return (
    <section className="presets" aria-label={t`Part of the course`}>
      <button type="button" onClick={() => shared.change(shared.limits)}>
        <Trans>All</Trans>
      </button>
      <button type="button" onClick={() => shared.change(lastYear(shared.limits))}>
        <Trans>Last year</Trans>
      </button>
      {treatments.map(({ entry, kind, when, window }) => (
        <button key={entry} type="button" onClick={() => shared.change(window)}>
          <span className="spoken">
            <Trans>Around:</Trans>{' '}
          </span>
          {i18n._(KIND_NAMES[kind].name)} <span className="preset-when">{timeText(when)}</span>
        </button>
      ))}
    </section>
  );
}
