import { renderReport, signalsCsvLines } from '@facialis/report';
import { FACE_STATES, recordingSchema } from '@facialis/spasm';
import { useEffect, useState } from 'react';
import type { Measured } from '../measuring/messages.ts';
import { TEXTS } from '../texts.ts';

interface Kept extends Measured {
  /** The video itself, where it is not in a file already. */
  readonly video?: File;
}

interface SavedFile {
  readonly name: string;
  readonly label: string;
  readonly href: string;
}

/** The files that the command line writes, to keep; pictures of the face are left out. */
export function SavedFiles({ recording, signals, video }: Kept) {
  const [files, setFiles] = useState<readonly SavedFile[]>([]);
  useEffect(() => {
    const made = [...makeFiles({ recording, signals }), ...(video ? [savedVideo(video)] : [])];
    setFiles(made);
    return () => {
      for (const { href } of made) URL.revokeObjectURL(href);
    };
  }, [recording, signals, video]);
  return (
    <section>
      <h3>{TEXTS.result.save}</h3>
      <ul className="files">
        {files.map(({ name, label, href }) => (
          <li key={name}>
            <a href={href} download={name}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function makeFiles({ recording, signals }: Measured): SavedFile[] {
  const { files } = TEXTS.result;
  const record = recordingSchema.parse(recording);
  const addressOf = (parts: readonly string[], type: string) =>
    URL.createObjectURL(new Blob([...parts], { type }));
  const report = renderReport({ recording, signals, strips: [] });
  return [
    { name: 'report.html', label: files.report, href: addressOf([report], 'text/html') },
    {
      name: 'recording.json',
      label: files.recording,
      href: addressOf([`${JSON.stringify(record, null, 2)}\n`], 'application/json'),
    },
    {
      name: 'signals.csv',
      label: files.signals,
      href: addressOf([...signalsCsvLines(signals, FACE_STATES)], 'text/csv'),
    },
  ];
}

function savedVideo(video: File): SavedFile {
  return {
    name: video.name,
    label: TEXTS.result.files.video,
    href: URL.createObjectURL(video),
  };
}
