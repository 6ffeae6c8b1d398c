import type { Kind } from '@facialis/record';
import type { Version } from '@facialis/record/store';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { keepTyped, typedBefore } from '../../shared/typed.ts';
import { isObject } from '../differences.ts';
import type { Draft } from '../draft.ts';
import { EntryFormBody } from './entry-form-body.tsx';
import { newDraft } from './new-draft.ts';

/** A form for one entry, new or kept before. */
export interface EntryFormProps {
  /** Whose entry it is. */
  readonly person: string;
  readonly kind: Kind;
  /** The person's whole course, the person first. */
  readonly course: readonly Version[];
  /** The entry to change, as it is now; left out for a new one. */
  readonly kept?: Version;
  onKept(version: Version): void;
  onLeave(): void;
}

/** What was typed and not kept, as this tab has it. */
export interface Typed {
  readonly draft: Draft;
  readonly why: string;
  /** The version that the change began from; 0 for a new entry. */
  readonly from: number;
}

/** The form of an entry. What was typed before a reload or a detour is there again. */
export function EntryForm(props: EntryFormProps) {
  const { person, kind, course, kept } = props;
  const { t } = useLingui();
  const name = `${person}.${kept?.entry ?? kind}`;
  const [round, setRound] = useState(0);
  const [before, setBefore] = useState(() => typedIn(name));
  const [fresh, setFresh] = useState<Typed>(() => freshOf(kind, course, kept));
  const startAfresh = () => {
    keepTyped(name, undefined);
    setBefore(null);
    setFresh(freshOf(kind, course, kept));
    setRound(round + 1);
  };
  return (
    <>
      {before && (
        <div className="panel" role="status">
          <p>
            <Trans>What you typed before and did not keep is here again.</Trans>
          </p>
          <button type="button" onClick={startAfresh}>{t`Start afresh`}</button>
        </div>
      )}
      <EntryFormBody key={round} {...props} name={name} fresh={fresh} begin={before ?? fresh} />
    </>
  );
}

function freshOf(kind: Kind, course: readonly Version[], kept: Version | undefined): Typed {
  const contents = course.map(({ content }) => content);
  const draft = kept ? { ...kept.content } : newDraft(kind, contents, new Date());
  return { draft, why: '', from: kept?.version ?? 0 };
}

function typedIn(name: string): Typed | null {
  const typed = typedBefore(name);
  if (!isObject(typed) || !isObject(typed.draft)) return null;
  return { draft: typed.draft, why: String(typed.why), from: Number(typed.from) };
}
