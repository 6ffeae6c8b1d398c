import type { Actor, Store } from '@facialis/record/store';
import { isRefusal, type Refusal } from '@facialis/refusal';

/** A person's recordings of one video, by its fingerprint, whether the video was kept or not. */
export async function recordingsOf(
  store: Store,
  actor: Actor,
  person: string,
  sha256: string,
): Promise<string[] | Refusal> {
  const course = await store.course(actor, person, { kinds: ['recording'] });
  if (isRefusal(course)) return course;
  return course
    .filter(
      ({ content }) =>
        content.kind === 'recording' &&
        (content.video?.sha256 === sha256 || content.record.source.sha256 === sha256),
    )
    .map(({ entry }) => entry);
}
