import { Trans } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { ofKind, useCourse } from '../api/record.ts';
import { useTimeText } from '../entries/words/use-time-text.ts';

/** Chooses another recording of the person to be shown beside this one. */
export function BesideChooser({
  person,
  entry,
  beside,
}: {
  readonly person: string;
  readonly entry: string;
  readonly beside: string | undefined;
}) {
  const timeText = useTimeText();
  const navigate = useNavigate();
  const { data } = useCourse(person);
  const recordings = ofKind(data ?? [], 'recording').toReversed();
  const others = recordings.filter((version) => version.entry !== entry);
  if (others.length === 0) return null;
  return (
    <label className="beside-chooser">
      <Trans>Compare with</Trans>
      <select
        value={beside ?? ''}
        onChange={({ target }) =>
          navigate({
            to: '/p/$person/recordings/$entry',
            params: { person, entry },
            search: target.value === '' ? {} : { beside: target.value },
          })
        }
      >
        <option value="">–</option>
        {others.map(({ entry: other, content }) => (
          <option key={other} value={other}>
            {timeText(content.when)}, {content.record.source.name}
          </option>
        ))}
      </select>
    </label>
  );
}
