import type { Author, CorrectedEvent } from '@facialis/record';
import type { SpasmEvent } from '@facialis/spasm';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useId } from 'react';
import { type EventDraft, sayingsOf } from './corrections.ts';
import { EdgeField } from './edge-field.tsx';
import { Standing } from './event-list.tsx';
import type { ChosenEvent } from './use-chosen-event.ts';
import { useWords } from './words.ts';

const KINDS = ['spasm', 'blink', 'bilateral-closure', 'voluntary'] as const;
const ROLES = ['self', 'relative', 'clinician', 'researcher'] as const;
const SIDES = ['right', 'left', 'both'] as const;

/** The chosen event: right as it was found, wrong, another one, at another time; or a new one. */
export function EventEditor({
  chosen,
  draft,
  timeS,
  onShow,
  onClose,
}: {
  readonly chosen: ChosenEvent;
  readonly draft: EventDraft;
  readonly timeS: ArrayLike<number>;
  /** Plays the event once more. */
  readonly onShow: () => void;
  readonly onClose: () => void;
}) {
  const { one } = chosen;
  const { t } = useLingui();
  const { kinds, sides, roles, timeWords } = useWords();
  const id = useId();
  const event = one?.event ?? one?.automatic;
  const isChanged = !event || sayingsOf(event, draft).length > 0;
  const at = timeWords(draft.onset);
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    chosen.save();
  };
  return (
    <form className="panel event-editor" aria-labelledby={`${id}-title`} onSubmit={submit}>
      <h2 id={`${id}-title`}>
        {one === null ? <Trans>New event at {at}</Trans> : <Trans>Event at {at}</Trans>}{' '}
        {one && <Standing one={one} />}
      </h2>
      {one && <Whys one={one} />}
      <div className="event-fields">
        <label>
          <Trans>What it is</Trans>
          <select
            value={draft.kind}
            onChange={({ target }) =>
              chosen.change({ ...draft, kind: target.value as SpasmEvent['kind'] })
            }
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {kinds[kind]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <Trans>Side, the person’s own</Trans>
          <select
            value={draft.side}
            onChange={({ target }) =>
              chosen.change({ ...draft, side: target.value as SpasmEvent['side'] })
            }
          >
            {SIDES.map((side) => (
              <option key={side} value={side}>
                {sides[side]}
              </option>
            ))}
          </select>
        </label>
        <EdgeField
          label={t`Begins, s`}
          value={draft.onset}
          timeS={timeS}
          isAllowed={(onset) => onset < draft.offset}
          onChange={(onset) => chosen.change({ ...draft, onset })}
        />
        <EdgeField
          label={t`Ends, s`}
          value={draft.offset}
          timeS={timeS}
          isAllowed={(offset) => offset > draft.onset}
          onChange={(offset) => chosen.change({ ...draft, offset })}
        />
      </div>
      <label>
        <Trans>Corrected by</Trans>
        <select
          value={chosen.role}
          onChange={({ target }) => chosen.setRole(target.value as Author['role'])}
        >
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {roles[role]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <Trans>Why (may stay empty)</Trans>
        <input value={chosen.why} onChange={({ target }) => chosen.setWhy(target.value)} />
      </label>
      <div className="buttons">
        <button type="submit" aria-disabled={!isChanged}>
          {one === null ? <Trans>Add this event</Trans> : <Trans>Save the change</Trans>}
        </button>
        {one && (
          <>
            {one.automatic && (
              <button type="button" onClick={chosen.accept}>
                <Trans>Right as it was found</Trans>
              </button>
            )}
            <button type="button" aria-disabled={!one.event} onClick={chosen.reject}>
              <Trans>There was no such event</Trans>
            </button>
            <button type="button" onClick={onShow}>
              <Trans>Show it again</Trans>
            </button>
          </>
        )}
        <button type="button" onClick={onClose}>
          <Trans>Close</Trans>
        </button>
      </div>
    </form>
  );
}

/** Why this event was corrected, in the words of who did. */
function Whys({ one }: { readonly one: CorrectedEvent }) {
  const said = one.corrections.filter(({ why }) => why !== undefined);
  if (said.length === 0) return null;
  return (
    <ul className="whys">
      {said.map(({ why, when, action }) => (
        <li key={`${when} ${action}`}>{why}</li>
      ))}
    </ul>
  );
}
