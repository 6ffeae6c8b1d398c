import { useLingui } from '@lingui/react';
import { useEffect } from 'react';
import type { Task } from './protocol.ts';
import { TASK_WORDS } from './task-words.ts';
import { soundTone, speakAloud } from './voice.ts';

/** How tasks are heard. */
export interface Sounds {
  readonly voice: boolean;
  readonly tone: boolean;
}

/** Says a task when it begins, as far as sounds are wanted. */
export function useTaskSounds({ kind }: Task, { voice, tone }: Sounds): void {
  const { i18n } = useLingui();
  useEffect(() => {
    if (tone) soundTone();
    if (voice) speakAloud(i18n._(TASK_WORDS[kind]), i18n.locale);
  }, [kind, voice, tone, i18n]);
}
