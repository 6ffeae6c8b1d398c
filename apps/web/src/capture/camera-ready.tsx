import { ArrivalHeading } from '../shared/arrival-heading.tsx';
import { TEXTS } from '../texts.ts';
import { Preview } from './preview.tsx';

/** A running camera before the recording: sit well, then begin. */
export function CameraReady({
  stream,
  onRecord,
  onBack,
}: {
  readonly stream: MediaStream;
  readonly onRecord: () => void;
  readonly onBack: () => void;
}) {
  const { ready, hint, record, back } = TEXTS.camera;
  return (
    <section>
      <ArrivalHeading>{ready}</ArrivalHeading>
      <p className="soft">{hint}</p>
      <Preview stream={stream} />
      <div className="buttons">
        <button type="button" className="main" onClick={onRecord}>
          {record}
        </button>
        <button type="button" onClick={onBack}>
          {back}
        </button>
      </div>
    </section>
  );
}
