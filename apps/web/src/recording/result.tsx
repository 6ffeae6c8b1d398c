import { Trans } from '@lingui/react/macro';
import type { Measured } from '../measuring/messages.ts';
import { ArrivalHeading } from '../shared/arrival-heading.tsx';
import { Finding } from './finding.tsx';
import { MeasuresTable } from './measures-table.tsx';
import './recording.css';
import { SavedFiles } from './saved-files.tsx';
import { SpasmsTable } from './spasms-table.tsx';
import { Traces, useRecordingWindow } from './traces.tsx';
import { useWords } from './words.ts';

/** What was found in a video, with nothing kept of it but what one saves. */
export function Result({
  recording,
  signals,
  video,
  onAgain,
}: Measured & {
  /** The video itself, where the camera took it here. */
  readonly video?: File;
  readonly onAgain: () => void;
}) {
  const { timeWords } = useWords();
  const shared = useRecordingWindow(signals.timeS);
  const { quality, source, events, segments } = recording;
  const length = timeWords(source.durationS, 1);
  const isUnusable = quality.verdict === 'unusable';
  return (
    <article>
      <ArrivalHeading>
        <Trans>Result</Trans>
      </ArrivalHeading>
      <p className="file soft">
        {source.name}, {length}
      </p>
      <Finding recording={{ record: recording }} />
      {!isUnusable && (
        <>
          <Traces
            signals={signals}
            shared={shared}
            events={events}
            chosen={null}
            segments={segments}
          />
          <SpasmsTable events={events} />
          <MeasuresTable automatic={recording.measures} />
        </>
      )}
      <SavedFiles recording={recording} signals={signals} {...(video ? { video } : {})} />
      <button type="button" onClick={onAgain}>
        <Trans>Measure another video</Trans>
      </button>
    </article>
  );
}
