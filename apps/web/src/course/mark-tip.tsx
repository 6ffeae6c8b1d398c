import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { entryLink } from './entry-link.ts';
import type { MarkPlace } from './layout.ts';
import { type AtMarkProps, usePlaceAt } from './mark-cursor.tsx';
import { useLaneText } from './use-lane-text.ts';

/** What a mark says, beside it. Pinned, it stays and leads to the entry. */
export function MarkTip({
  pointed,
  isPinned,
  onForget,
  ...at
}: AtMarkProps & {
  readonly pointed: MarkPlace;
  readonly isPinned: boolean;
  readonly onForget: () => void;
}) {
  const { person, places, contents } = at;
  const text = useLaneText();
  const anchor = useRef<HTMLDivElement>(null);
  usePlaceAt(anchor, pointed, at);
  const place = places[pointed.lane];
  const mark = place?.lane.marks[pointed.mark];
  const content = mark && contents.get(mark.entry);
  if (!place || !mark || !content) return null;
  return (
    <div ref={anchor} className="mark-tip" data-pinned={isPinned}>
      <div className="mark-tip-box">
        <p className="small soft">
          {text.label(place.lane)}, {text.when(content)}
        </p>
        <p>
          <strong>{text.value(place.lane, mark, content)}</strong>
        </p>
        {content.note !== undefined && <p className="tip-note">{content.note}</p>}
        {isPinned && (
          <p className="tip-links">
            <Link {...entryLink(person, mark.entry, contents)} tabIndex={-1}>
              {content.kind === 'recording' ? (
                <Trans>See the recording</Trans>
              ) : (
                <Trans>See the entry</Trans>
              )}
            </Link>
            <button type="button" tabIndex={-1} onClick={onForget}>
              <Trans>Close</Trans>
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
