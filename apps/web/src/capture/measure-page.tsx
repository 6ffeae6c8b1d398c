import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Result } from '../recording/result.tsx';
import './capture.css';
import type { Found } from './found.ts';
import { Taking } from './taking.tsx';

/** Measuring without a record: choose or record a video, see it measured, keep the files. */
export function MeasurePage() {
  const [found, setFound] = useState<Found | null>(null);
  return (
    <>
      <h1>
        <Trans>Measure a video</Trans>
      </h1>
      <p>
        <Trans>
          Measure spasms of one half of the face in a video. The video stays on this machine.
        </Trans>
      </p>
      {found ? (
        <Result
          recording={found.recording}
          signals={found.signals}
          {...(found.isFresh ? { video: found.video } : {})}
          onAgain={() => setFound(null)}
        />
      ) : (
        <Taking onFound={setFound} />
      )}
    </>
  );
}
