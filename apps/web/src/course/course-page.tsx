import { Trans } from '@lingui/react/macro';

/** A person's course on one time axis. */
export function CoursePage() {
  return (
    <h1>
      <Trans>Course</Trans>
    </h1>
  );
}
