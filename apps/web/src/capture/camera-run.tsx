import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { ArrivalHeading } from '../shared/arrival-heading.tsx';
import { usePreferences } from '../shell/preferences.ts';
import { AdviceNote } from './advice-note.tsx';
import type { CameraSession } from './camera-session.ts';
import { CountdownPanel } from './countdown-panel.tsx';
import { LiveTraces } from './live-traces.tsx';
import { Preview } from './preview.tsx';
import { type ProtocolChoice, tasksOf } from './protocol.ts';
import { ProtocolForm } from './protocol-form.tsx';
import { TaskPanel } from './task-panel.tsx';
import { useLeaveWarning } from './use-leave-warning.ts';
import { fallSilent } from './voice.ts';

/** A running camera: sit well, count down, record task by task, measure. */
export function CameraRun({
  session,
  onStop,
}: {
  readonly session: CameraSession;
  readonly onStop: () => void;
}) {
  const { t } = useLingui();
  const [stage, setStage] = useState<'sitting' | 'countdown' | 'recording' | 'finishing'>(
    'sitting',
  );
  const [choice, setChoice] = useState<ProtocolChoice>('exercises');
  const [hasTone, setTone] = useState(true);
  const { voice } = usePreferences();
  const { stream, feed } = session;
  const guidance = useSyncExternalStore(feed.subscribe, feed.guidance);
  useLeaveWarning(stage !== 'sitting');
  useEffect(() => fallSilent, []);

  const tasks = tasksOf(choice);
  const sounds = { voice, tone: hasTone };
  const record = async () => {
    setStage('recording');
    await session.record(tasks);
    setStage('finishing');
  };

  if (stage === 'finishing') {
    return (
      <section className="panel">
        <ArrivalHeading>
          <Trans>Measuring the last pictures</Trans>
        </ArrivalHeading>
        <progress aria-label={t`Measuring the last pictures`} />
        <p>
          <Trans>The recording is over and the camera is off. The result comes in a moment.</Trans>
        </p>
      </section>
    );
  }
  return (
    <section className="camera-run">
      <Preview stream={stream} feed={feed} />
      <div className="camera-side">
        {stage === 'sitting' && (
          <>
            <ArrivalHeading>
              <Trans>Sit well, then begin</Trans>
            </ArrivalHeading>
            <AdviceNote guidance={guidance} />
            <div className="buttons">
              <button type="button" className="main" onClick={() => setStage('countdown')}>
                <Trans>Start the recording</Trans>
              </button>
              <button type="button" onClick={onStop}>
                <Trans>Switch the camera off</Trans>
              </button>
            </div>
            <ProtocolForm choice={choice} onChoice={setChoice} hasTone={hasTone} onTone={setTone} />
          </>
        )}
        {stage === 'countdown' && (
          <CountdownPanel
            first={tasks[0]!}
            sounds={sounds}
            prepare={session.prepare}
            onOver={record}
            onStop={onStop}
          />
        )}
        {stage === 'recording' && (
          <TaskPanel
            tasks={tasks}
            sounds={sounds}
            guidance={guidance}
            onFinish={session.finish}
            onStop={onStop}
          />
        )}
      </div>
      <LiveTraces feed={feed} />
    </section>
  );
}
