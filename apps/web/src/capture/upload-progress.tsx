import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { UploadStep } from './upload-step.ts';

const MEGABYTE = 1e6;

/** How much of a video has arrived, and that a break is being mended. */
export function UploadProgress({
  name,
  step,
}: {
  /** What is going on, for who does not see it. */
  readonly name: string;
  /** Null until something is sent. */
  readonly step: UploadStep | null;
}) {
  const { i18n } = useLingui();
  if (step === null) return <progress aria-label={name} />;
  const { arrivedBytes, allBytes, isBroken } = step;
  const megabytes = (bytes: number) =>
    i18n.number(bytes / MEGABYTE, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const arrived = megabytes(arrivedBytes);
  const all = megabytes(allBytes);
  return (
    <>
      <progress aria-label={name} max={allBytes} value={arrivedBytes} />
      <p>
        <Trans>
          {arrived} of {all} MB of the video
        </Trans>
      </p>
      <p role="status">
        {isBroken && (
          <Trans>
            The program that keeps the record does not answer just now. It is tried again; what has
            arrived stays.
          </Trans>
        )}
      </p>
    </>
  );
}
