import { useLingui } from '@lingui/react/macro';
import { useBlocker } from '@tanstack/react-router';

/** Asks before the page is left or the window closed while something would be lost. */
export function useLeaveWarning(isWanted: boolean): void {
  const { t } = useLingui();
  useBlocker({
    shouldBlockFn: () =>
      isWanted && !window.confirm(t`Leave this page? The recording is not saved yet.`),
    enableBeforeUnload: () => isWanted,
  });
}
