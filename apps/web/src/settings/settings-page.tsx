import { Trans } from '@lingui/react/macro';

/** How the app looks and speaks, and where the data lies. */
export function SettingsPage() {
  return (
    <h1>
      <Trans>Settings</Trans>
    </h1>
  );
}
