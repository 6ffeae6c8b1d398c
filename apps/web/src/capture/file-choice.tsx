import { type DragEvent, type FormEvent, useId, useRef, useState } from 'react';
import { TEXTS } from '../texts.ts';

/** Choosing a video, by button or by dropping it anywhere on the form. */
export function FileChoice({
  onMeasure,
}: {
  readonly onMeasure: (file: File, mirrored: boolean) => void;
}) {
  const { heading, label, hint, mirrored, start, none } = TEXTS.choose;
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
      <h2>{heading}</h2>
      <label htmlFor={`${id}file`}>{label}</label>
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
        {hint}
      </p>
      {missing && (
        <p id={`${id}missing`} className="missing">
          {none}
        </p>
      )}
      <label className="check">
        <input
          type="checkbox"
          checked={isMirrored}
          onChange={(event) => setMirrored(event.currentTarget.checked)}
        />
        {mirrored}
      </label>
      <button type="submit">{start}</button>
    </form>
  );
}
