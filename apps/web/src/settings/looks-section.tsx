import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { LANGUAGES, type Language } from '../shell/language.ts';
import { changePreferences, type Preferences, usePreferences } from '../shell/preferences.ts';

const SIZES = [100, 125, 150, 200] as const;

/** Language, theme, text size, mirror and voice, each in effect at once. */
export function LooksSection() {
  const { t } = useLingui();
  const { language, theme, textSize, mirror, voice } = usePreferences();
  const themes = { device: t`as the device has it`, light: t`light`, dark: t`dark` };
  return (
    <section className="panel">
      <h2>
        <Trans>Looks and speech</Trans>
      </h2>
      <p className="soft">
        <Trans>These hold for this browser and take effect at once.</Trans>
      </p>
      <OneOf
        name={t`Language`}
        value={language}
        choices={Object.entries(LANGUAGES) as [Language, string][]}
        onChange={(language) => changePreferences({ language })}
      />
      <OneOf
        name={t`Light or dark`}
        value={theme}
        choices={Object.entries(themes) as [Preferences['theme'], string][]}
        onChange={(theme) => changePreferences({ theme })}
      />
      <OneOf
        name={t`Size of the text`}
        value={textSize}
        choices={SIZES.map((size) => [size, `${size} %`])}
        onChange={(textSize) => changePreferences({ textSize })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={mirror}
          onChange={({ target }) => changePreferences({ mirror: target.checked })}
        />
        <Trans>Show the camera’s picture as in a mirror</Trans>
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={voice}
          onChange={({ target }) => changePreferences({ voice: target.checked })}
        />
        <Trans>Speak the tasks while recording</Trans>
      </label>
    </section>
  );
}

/** One of a few, all of them seen. */
function OneOf<Value extends string | number>({
  name,
  value,
  choices,
  onChange,
}: {
  readonly name: string;
  readonly value: Value;
  readonly choices: readonly (readonly [Value, ReactNode])[];
  onChange(value: Value): void;
}) {
  return (
    <fieldset>
      <legend>{name}</legend>
      <div className="choices">
        {choices.map(([choice, words]) => (
          <label key={choice} className="check">
            <input
              type="radio"
              name={name}
              checked={choice === value}
              onChange={() => onChange(choice)}
            />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
