import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { ArrivalHeading } from '../shared/arrival-heading.tsx';
import type { Task } from './protocol.ts';
import { TaskFace } from './task-face.tsx';
import { TASK_WORDS } from './task-words.ts';
import { type Sounds, useTaskSounds } from './use-task-sounds.ts';

/** Long enough to put the mouse down and sit up, s. */
const COUNTDOWN_S = 5;
const SECOND_MS = 1000;

/** Counts down to the recording, and waits longer where the measuring is not ready yet. */
export function CountdownPanel({
  first,
  sounds,
  prepare,
  onOver,
  onStop,
}: {
  /** The first task, said beforehand. */
  readonly first: Task;
  readonly sounds: Sounds;
  readonly prepare: () => Promise<void>;
  readonly onOver: () => void;
  readonly onStop: () => void;
}) {
  const { i18n } = useLingui();
  const [leftS, setLeftS] = useState(COUNTDOWN_S);
  const [isPrepared, setPrepared] = useState(false);
  const over = useRef(onOver);
  over.current = onOver;
  useTaskSounds(first, sounds);
  useEffect(() => {
    const timer = setInterval(() => setLeftS((left) => Math.max(0, left - 1)), SECOND_MS);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    prepare().then(() => setPrepared(true));
  }, [prepare]);
  const isOver = isPrepared && leftS === 0;
  useEffect(() => {
    if (isOver) over.current();
  }, [isOver]);
  return (
    <>
      <ArrivalHeading>{i18n._(TASK_WORDS[first.kind])}</ArrivalHeading>
      <div className="task">
        <TaskFace kind={first.kind} />
        <p className="countdown">{leftS === 0 ? <Trans>One moment …</Trans> : leftS}</p>
      </div>
      <p>
        <Trans>The recording is about to begin.</Trans>
      </p>
      <div className="buttons">
        <button type="button" onClick={onStop}>
          <Trans>Stop</Trans>
        </button>
      </div>
    </>
  );
}
