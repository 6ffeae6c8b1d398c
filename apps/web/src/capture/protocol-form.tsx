import { Trans } from '@lingui/react/macro';
import { useId } from 'react';
import { changePreferences, usePreferences } from '../shell/preferences.ts';
import type { ProtocolChoice } from './protocol.ts';

/** What is to be asked for during the recording, and whether it is spoken. */
export function ProtocolForm({
  choice,
  onChoice,
  hasTone,
  onTone,
}: {
  readonly choice: ProtocolChoice;
  readonly onChoice: (choice: ProtocolChoice) => void;
  readonly hasTone: boolean;
  readonly onTone: (hasTone: boolean) => void;
}) {
  const { voice, mirror } = usePreferences();
  const name = useId();
  const radio = (own: ProtocolChoice) =>
    ({ type: 'radio', name, checked: choice === own, onChange: () => onChoice(own) }) as const;
  return (
    <fieldset className="protocol-form">
      <legend>
        <Trans>What you will be asked to do, in one minute</Trans>
      </legend>
      <label className="check">
        <input {...radio('exercises')} />
        <Trans>Rest and exercises: eyes, brows, mouth, reading</Trans>
      </label>
      <label className="check">
        <input {...radio('rest')} />
        <Trans>Only rest</Trans>
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={voice}
          onChange={({ target }) => changePreferences({ voice: target.checked })}
        />
        <Trans>Speak the instructions</Trans>
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={hasTone}
          onChange={({ target }) => onTone(target.checked)}
        />
        <Trans>Sound a soft tone at each change</Trans>
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={mirror}
          onChange={({ target }) => changePreferences({ mirror: target.checked })}
        />
        <Trans>Show me as in a mirror (it is measured as it is)</Trans>
      </label>
    </fieldset>
  );
}
