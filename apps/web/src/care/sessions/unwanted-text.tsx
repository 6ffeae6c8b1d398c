import type { SessionUnwanted } from '@facialis/care';
import { Plural } from '@lingui/react/macro';
import { useFieldText } from '../../entries/words/use-field-text.ts';

/** An unwanted effect: what it was, after how many days it began, how long it lasted. */
export function UnwantedText({ unwanted }: { readonly unwanted: SessionUnwanted }) {
  const text = useFieldText('toxin-session');
  const { effect, words, afterDays, lastedDays } = unwanted;
  return (
    <>
      {words ?? text.code('unwantedEffects.effect', effect)}
      {afterDays !== null && (
        <span className="soft">
          {', '}
          <Plural value={afterDays} _0="on the same day" one="after # day" other="after # days" />
        </span>
      )}
      {lastedDays !== null && (
        <span className="soft">
          {', '}
          <Plural value={lastedDays} _0="gone the same day" one="for # day" other="for # days" />
        </span>
      )}
    </>
  );
}
