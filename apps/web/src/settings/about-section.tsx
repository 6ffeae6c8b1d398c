import { Trans } from '@lingui/react/macro';
import { useAbout } from '../api/keeping.ts';

/** Characters of a fingerprint that are shown. */
const SHOWN_DIGITS = 12;

/** What the program is and what it is not, its versions and licences. */
export function AboutSection() {
  const { data } = useAbout();
  return (
    <section className="panel">
      <h2>
        <Trans>About Facialis</Trans>
      </h2>
      <p>
        <Trans>
          Facialis measures spasms of one half of the face in videos and keeps the course of the
          disease. Everything stays on this machine.
        </Trans>
      </p>
      <h3>
        <Trans>What it is not</Trans>
      </h3>
      <ul>
        <li>
          <Trans>It is not a medical device and does not diagnose.</Trans>
        </li>
        <li>
          <Trans>It does not prescribe: a dose it shows is one that somebody wrote down.</Trans>
        </li>
        <li>
          <Trans>
            It sees what a camera sees: weak twitches, a turned face or bad light can escape it.
            What limits a recording is said beside its numbers.
          </Trans>
        </li>
        <li>
          <Trans>It keeps no watch: in an emergency it calls nobody.</Trans>
        </li>
      </ul>
      {data && (
        <dl className="facts">
          <dt>
            <Trans>Version</Trans>
          </dt>
          <dd>
            {data.program.version} (Node {data.program.node})
          </dd>
          <dt>
            <Trans>Licence</Trans>
          </dt>
          <dd>{data.program.licence}</dd>
          <dt>
            <Trans>Models of the face</Trans>
          </dt>
          <dd>
            {data.program.models.map(({ name, sha256, intact }) => (
              <div key={name}>
                {name} <code>{sha256.slice(0, SHOWN_DIGITS)}</code>{' '}
                {intact ? <Trans>as published</Trans> : <Trans>not as published</Trans>}
              </div>
            ))}
          </dd>
        </dl>
      )}
      <p>
        <a href="/NOTICE.txt" hrefLang="en" target="_blank" rel="noreferrer">
          <Trans>Licences of what it is made of (in English)</Trans>
        </a>
      </p>
    </section>
  );
}
