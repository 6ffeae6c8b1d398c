import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { ArrivalHeading } from '../shared/arrival-heading.tsx';
import { AdviceNote } from './advice-note.tsx';
import type { Guidance } from './live-feed.ts';
import { RUN_S, type Task, taskAt } from './protocol.ts';
import { TaskFace } from './task-face.tsx';
import { READ_ALOUD, TASK_WORDS } from './task-words.ts';
import { type Sounds, useTaskSounds } from './use-task-sounds.ts';

/** How often the clock is looked at, ms. */
const TICK_MS = 200;
const MS = 1000;

/** What is to be done now and for how long, what comes next, and two ways to end it. */
export function TaskPanel({
  tasks,
  sounds,
  guidance,
  onFinish,
  onStop,
}: {
  readonly tasks: readonly Task[];
  readonly sounds: Sounds;
  readonly guidance: Guidance | null;
  readonly onFinish: () => void;
  readonly onStop: () => void;
}) {
  const { t, i18n } = useLingui();
  const timeS = useClock();
  const task = taskAt(tasks, timeS)!;
  const next = tasks[tasks.indexOf(task) + 1];
  useTaskSounds(task, sounds);
  const words = i18n._(TASK_WORDS[task.kind]);
  const leftS = Math.max(0, Math.ceil(task.toS - timeS));
  return (
    <>
      <ArrivalHeading>
        <Trans context="under way">Recording</Trans>
      </ArrivalHeading>
      <div className="task">
        <TaskFace kind={task.kind} />
        <p className="task-words" role="status">
          {words}
        </p>
        <p className="countdown" aria-hidden="true">
          {leftS}
        </p>
      </div>
      {task.kind === 'reading' && <p className="read-aloud">{i18n._(READ_ALOUD)}</p>}
      <progress
        aria-label={t({ message: 'Recording', context: 'under way' })}
        max={RUN_S}
        value={Math.min(timeS, RUN_S)}
      />
      {next && (
        <p className="soft">
          <Trans>Next: {i18n._(TASK_WORDS[next.kind])}</Trans>
        </p>
      )}
      <AdviceNote guidance={guidance} />
      <div className="buttons">
        <button type="button" className="main" onClick={onFinish}>
          <Trans>Finish now</Trans>
        </button>
        <button type="button" onClick={onStop}>
          <Trans>Stop, keep nothing</Trans>
        </button>
      </div>
    </>
  );
}

/** Seconds since this was first shown. */
function useClock(): number {
  const [timeS, setTimeS] = useState(0);
  useEffect(() => {
    const start = performance.now();
    const timer = setInterval(() => setTimeS((performance.now() - start) / MS), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return timeS;
}
