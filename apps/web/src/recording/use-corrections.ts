import type { Question } from '@facialis/record';
import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '../api/problem.ts';
import { useSaveEntry, type VersionOf } from '../api/record.ts';
import { type Change, withChange } from './corrections.ts';

/** The corrections of a recording as they are shown and saved. */
export interface Corrections {
  /** The recording with what is being saved, whether the record has it yet or not. */
  readonly recording: VersionOf<'recording'>['content'];
  readonly apply: (change: Change) => void;
  /** A change that is not in the record yet. */
  readonly waiting: Change | null;
  readonly isSaving: boolean;
  /** Whether the last change is in the record. */
  readonly isSaved: boolean;
  /** Why the waiting change was not saved. */
  readonly error: unknown;
  /** Whether somebody else changed the recording first; their version is the one that is shown. */
  readonly isConflict: boolean;
  /** What the record wants to have confirmed first. */
  readonly asked: readonly Question[];
  /** Saves the waiting change on top of the newest version; confirms what was asked. */
  again(): void;
  /** Gives the waiting change up. */
  discard(): void;
}

/** Saves corrections as versions of the entry; what could not be saved stays, to be saved again. */
export function useCorrections(version: VersionOf<'recording'>): Corrections {
  const { t } = useLingui();
  const client = useQueryClient();
  const save = useSaveEntry(version.person);
  const [waiting, setWaiting] = useState<Change | null>(null);
  const [asked, setAsked] = useState<readonly Question[]>([]);
  const { entry } = version;

  const apply = (change: Change) => {
    setWaiting(change);
    const why =
      (change.kind === 'say' ? change.why : undefined) ?? t`Events looked at and corrected`;
    save.mutate(
      {
        content: withChange(version.content, change),
        change: { entry, from: version.version, why },
        confirmed: [...version.confirmed, ...asked.map(({ code }) => code)],
      },
      {
        onSuccess(kept) {
          setAsked('asked' in kept ? kept.asked : []);
          if (!('asked' in kept)) setWaiting(null);
        },
        onError: () => client.invalidateQueries({ queryKey: ['entry', entry] }),
      },
    );
  };
  return {
    recording: waiting === null ? version.content : withChange(version.content, waiting),
    apply,
    waiting,
    isSaving: save.isPending,
    isSaved: save.isSuccess && waiting === null,
    error: save.error,
    isConflict: problemOf(save.error)?.code === 'version-conflict',
    asked,
    again: () => waiting && apply(waiting),
    discard() {
      setWaiting(null);
      setAsked([]);
      save.reset();
    },
  };
}
