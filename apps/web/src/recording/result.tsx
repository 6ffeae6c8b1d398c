import type { Measured } from '../measuring/messages.ts';
import { ArrivalHeading } from '../shared/arrival-heading.tsx';
import { TEXTS } from '../texts.ts';
import { MeasuresTable } from './measures-table.tsx';
import { SavedFiles } from './saved-files.tsx';
import { SpasmsTable } from './spasms-table.tsx';

/** What was found in a video. */
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
  const { quality, laterality, source } = recording;
  const texts = TEXTS.result;
  const unusable = quality.verdict === 'unusable';
  return (
    <article>
      <ArrivalHeading>{unusable ? texts.unusable : laterality.sentence}</ArrivalHeading>
      <p className="file soft">{texts.of(source.name, source.durationS)}</p>
      {quality.reasons.length > 0 && (
        <section className="note">
          <h3>{texts.warnings}</h3>
          <ul>
            {quality.reasons.map(({ code, need, got, remedy }) => (
              <li key={code}>
                {texts.reason(need, got)} {remedy}
              </li>
            ))}
          </ul>
        </section>
      )}
      {!unusable && (
        <>
          <MeasuresTable measures={recording.measures} />
          <SpasmsTable events={recording.events} />
        </>
      )}
      <SavedFiles recording={recording} signals={signals} {...(video ? { video } : {})} />
      <button type="button" onClick={onAgain}>
        {texts.again}
      </button>
    </article>
  );
}
