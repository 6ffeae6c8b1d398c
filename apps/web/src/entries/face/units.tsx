import { Trans } from '@lingui/react/macro';

/** Units of the session's product, as they are written. */
export function Units({ units }: { readonly units: string }) {
  return <Trans>{units} U</Trans>;
}
