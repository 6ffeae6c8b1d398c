import { renderReport, signalsCsvLines } from '@facialis/report';
import { FACE_STATES, recordingSchema } from '@facialis/spasm';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import type { Measured } from '../measuring/messages.ts';

interface Kept extends Measured {
  /** The video itself, where it is not in a file already. */
  readonly video?: File;
}

interface SavedFile {
  readonly kind: 'report' | 'recording' | 'signals' | 'video';
  readonly name: string;
  readonly href: string;
}

/** The files that the command line writes, to keep; pictures of the face are left out. */
export function SavedFiles({ recording, signals, video }: Kept) {
  const { t } = useLingui();
  const [files, setFiles] = useState<readonly SavedFile[]>([]);
  useEffect(() => {
    const made = [...makeFiles({ recording, signals }), ...(video ? [savedVideo(video)] : [])];
    setFiles(made);
    return () => {
      for (const { href } of made) URL.revokeObjectURL(href);
    };
  }, [recording, signals, video]);
  const labels = {
    report: t`Report with traces (HTML)`,
    recording: t`Record (recording.json)`,
    signals: t`Signals (signals.csv)`,
    video: t`Video`,
  };
  return (
    <section>
      <h2>
        <Trans>Keep the result</Trans>
      </h2>
      <ul className="files">
        {files.map(({ kind, name, href }) => (
          <li key={name}>
            <a href={href} download={name}>
              {labels[kind]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function makeFiles({ recording, signals }: Measured): SavedFile[] {
  const record = recordingSchema.parse(recording);
  const addressOf = (parts: readonly string[], type: string) =>
    URL.createObjectURL(new Blob([...parts], { type }));
  const report = renderReport({ recording, signals, strips: [] });
  return [
    { kind: 'report', name: 'report.html', href: addressOf([report], 'text/html') },
    {
      kind: 'recording',
      name: 'recording.json',
      href: addressOf([`${JSON.stringify(record, null, 2)}\n`], 'application/json'),
    },
    {
      kind: 'signals',
      name: 'signals.csv',
      href: addressOf([...signalsCsvLines(signals, FACE_STATES)], 'text/csv'),
    },
  ];
}

function savedVideo(video: File): SavedFile {
  return { kind: 'video', name: video.name, href: URL.createObjectURL(video) };
}
