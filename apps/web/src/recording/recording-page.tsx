import { Trans, useLingui } from '@lingui/react/macro';
import { useParams, useSearch } from '@tanstack/react-router';
import { useEntry, type VersionOf } from '../api/record.ts';
import { PersonLine } from '../shared/person-line.tsx';
import { ProblemNote } from '../shared/problem-note.tsx';
import { BesideChooser } from './beside-chooser.tsx';
import { BesideViewer } from './beside-viewer.tsx';
import './recording.css';
import { RecordingViewer } from './recording-viewer.tsx';

/** One recording: the video in step with its traces and events; or two side by side. */
export function RecordingPage() {
  const { t } = useLingui();
  const { person, entry } = useParams({ from: '/record/p/$person/recordings/$entry' });
  const { beside } = useSearch({ from: '/record/p/$person/recordings/$entry' });
  const own = useRecordingEntry(entry);
  const other = useRecordingEntry(beside ?? entry);
  return (
    <>
      <PersonLine person={person} />
      <div className="recording-head">
        <h1>{beside === undefined ? <Trans>Recording</Trans> : <Trans>Two recordings</Trans>}</h1>
        {own.version && <BesideChooser person={person} entry={entry} beside={beside} />}
      </div>
      {own.error && <ProblemNote error={own.error} />}
      {own.isOther && (
        <p className="note">
          <Trans>There is no recording at this address.</Trans>
        </p>
      )}
      {beside !== undefined && other.error && (
        <ProblemNote error={other.error} heading={t`The other recording is not there`} />
      )}
      {own.version && beside === undefined && <RecordingViewer key={entry} version={own.version} />}
      {own.version && beside !== undefined && other.version && (
        <BesideViewer key={`${entry} ${beside}`} one={own.version} other={other.version} />
      )}
    </>
  );
}

function useRecordingEntry(entry: string) {
  const { data, error } = useEntry(entry);
  const isRecording = data?.content.kind === 'recording';
  return {
    error,
    version: isRecording ? (data as VersionOf<'recording'>) : null,
    isOther: data !== undefined && !isRecording,
  };
}
