import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ArrivalHeading } from '../shared/arrival-heading.tsx';

/** Says that a video is in the record already, and where. */
export function KnownNote({
  person,
  entry,
  onAgain,
}: {
  readonly person: string;
  readonly entry: string;
  readonly onAgain: () => void;
}) {
  return (
    <section className="panel">
      <ArrivalHeading>
        <Trans>This video is in the record already</Trans>
      </ArrivalHeading>
      <p>
        <Trans>It was not saved a second time.</Trans>
      </p>
      <div className="buttons">
        <Link className="button main" to="/p/$person/recordings/$entry" params={{ person, entry }}>
          <Trans>See that recording</Trans>
        </Link>
        <button type="button" onClick={onAgain}>
          <Trans>Take another video</Trans>
        </button>
      </div>
    </section>
  );
}
