import { makeRecordingEntry, type Question } from '@facialis/record';
import type { Asked, FileRef, Version } from '@facialis/record/store';
import { signalsCsvLines } from '@facialis/report';
import { FACE_STATES } from '@facialis/spasm';
import { ask } from '../api/ask.ts';
import { takeUpSession } from '../api/session.ts';
import { Upload } from '../api/upload.ts';
import type { Found } from './found.ts';
import { mediaTypeOf } from './media-type.ts';
import { followUpload, type UploadStep } from './upload-step.ts';

/** What came of keeping a recording. */
export type Outcome =
  | { readonly at: 'kept'; readonly entry: string }
  /** The person has the same video already. */
  | { readonly at: 'known'; readonly entry: string }
  /** Something unusual is asked first. */
  | { readonly at: 'asked'; readonly questions: readonly Question[] };

/** Keeps one measured video in a person's record; what has arrived need not be sent again. */
export class FoundKeeper {
  readonly #person: string;
  readonly #found: Found;
  readonly #video: Upload;
  readonly #signals: Upload;

  constructor(person: string, found: Found) {
    this.#person = person;
    this.#found = found;
    this.#video = new Upload(person, found.video, mediaTypeOf(found.video));
    const lines = [...signalsCsvLines(found.signals, FACE_STATES)];
    this.#signals = new Upload(person, new Blob(lines), 'text/csv');
  }

  /** Keeps files and entry, the entry last. May be called again after it failed or asked. */
  async run(
    confirmed: readonly string[],
    onStep: (step: UploadStep) => void,
    signal: AbortSignal,
  ): Promise<Outcome> {
    await takeUpSession();
    const known = await this.#findKnown(signal);
    if (known !== undefined) return { at: 'known', entry: known };

    const { file: video, recordings } = await this.#video.run(followUpload(onStep, signal));
    const [same] = recordings;
    if (same !== undefined) return { at: 'known', entry: same };
    const { file: signals } = await this.#signals.run(followUpload(() => {}, signal));
    const kept = await this.#saveEntry(video, signals, confirmed, signal);
    return 'asked' in kept
      ? { at: 'asked', questions: kept.asked }
      : { at: 'kept', entry: kept.entry };
  }

  /** Clears away what has arrived of a recording that is not to be kept. */
  async drop(): Promise<void> {
    await Promise.all([this.#video.drop(), this.#signals.drop()]);
  }

  /** The person's recording of the same video, by its fingerprint. */
  async #findKnown(signal: AbortSignal): Promise<string | undefined> {
    const { sha256 } = this.#found.recording.source;
    const course = await ask<Version[]>(`/api/people/${this.#person}/course`, { signal });
    return course.find(
      ({ content }) => content.kind === 'recording' && content.record.source.sha256 === sha256,
    )?.entry;
  }

  #saveEntry(
    video: FileRef,
    signals: FileRef,
    confirmed: readonly string[],
    signal: AbortSignal,
  ): Promise<Version | Asked> {
    const { recording: record, when, protocol } = this.#found;
    const content = makeRecordingEntry({
      record,
      when: when.toISOString(),
      signals,
      video,
      ...(protocol && { protocol }),
    });
    const body = { content, ...(confirmed.length > 0 && { confirmed }) };
    return ask<Version | Asked>(`/api/people/${this.#person}/entries`, {
      method: 'POST',
      body,
      signal,
    });
  }
}
