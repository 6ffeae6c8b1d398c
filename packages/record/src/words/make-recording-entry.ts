import type { Protocol, Recording } from '@facialis/spasm';
import type { z } from 'zod';
import type { fileRefSchema } from './file-ref.ts';
import type { RecordingEntry } from './recording.ts';

/** A measured recording with what is known beside its figures. */
export interface MeasuredFiles {
  /** The automatic result, as recording.json holds it. */
  readonly record: Recording;
  /** When it was recorded, as the record writes times. */
  readonly when: string;
  /** Of signals.csv, which is kept already. */
  readonly signals: z.infer<typeof fileRefSchema>;
  /** Of the video, where it is kept too. */
  readonly video?: z.infer<typeof fileRefSchema>;
  /** What the person was asked to do when. */
  readonly protocol?: Protocol;
}

/** The entry of a measured recording: the program says so, on the side that it found. */
export function makeRecordingEntry({ record, when, ...files }: MeasuredFiles): RecordingEntry {
  const { software, affectedSide } = record;
  return {
    kind: 'recording',
    when,
    author: { role: 'program', name: `${software.name} ${software.version}` },
    ...(affectedSide === null ? {} : { side: affectedSide }),
    record,
    ...files,
  };
}
