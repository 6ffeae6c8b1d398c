import { Trans } from '@lingui/react/macro';
import { type DragEvent, type FormEvent, useId, useRef, useState } from 'react';

/** Choosing a video, by button or by dropping it anywhere on the form. */
export function FileChoice({
  onMeasure,
}: {
  readonly onMeasure: (file: File, mirrored: boolean) => void;
}) {
  const [file, setFile] = useState<File | null>(null);
  const [isMirrored, setMirrored] = useState(false);
  const [isOver, setOver] = useState(false);
  const [missing, setMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  const take = (chosen: File | undefined) => {
    setFile(chosen ?? null);
    setMissing(false);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const { files } = event.dataTransfer;
    if (input.current && files.length > 0) input.current.files = files;
    take(files[0]);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (file) return onMeasure(file, isMirrored);
    setMissing(true);
    input.current?.focus();
  };

  return (
    <form
      className={isOver ? 'choice over' : 'choice'}
      noValidate
      onSubmit={submit}
      onDrop={drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
    >
      <h2>
        <Trans>Choose a video</Trans>
      </h2>
      <label htmlFor={`${id}file`}>
        <Trans>Video of the face</Trans>
      </label>
      <input
        ref={input}
        id={`${id}file`}
        type="file"
        accept="video/*,.mkv,.mov,.mts,.ts"
        aria-describedby={missing ? `${id}hint ${id}missing` : `${id}hint`}
        aria-invalid={missing}
        onChange={(event) => take(event.currentTarget.files?.[0])}
      />
      <p id={`${id}hint`} className="soft">
        <Trans>
          Drop it here or choose it: MP4, MOV, WebM or MKV, best a minute, the face in good light,
          looking at the camera.
        </Trans>
      </p>
      {missing && (
        <p id={`${id}missing`} className="missing">
          <Trans>Choose a video first.</Trans>
        </p>
      )}
      <label className="check">
        <input
          type="checkbox"
          checked={isMirrored}
          onChange={(event) => setMirrored(event.currentTarget.checked)}
        />
        <Trans>The video shows the face as in a mirror</Trans>
      </label>
      <button type="submit">
        <Trans context="to do">Measure</Trans>
      </button>
    </form>
  );
}
