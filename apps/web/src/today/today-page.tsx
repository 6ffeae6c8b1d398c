import { Trans } from '@lingui/react/macro';

/** What a person does today: record a minute, note symptoms, see what is due. */
export function TodayPage() {
  return (
    <h1>
      <Trans>Today</Trans>
    </h1>
  );
}
