import { useLingui } from '@lingui/react/macro';
import { useCallback, useState } from 'react';
import { askRaw } from '../api/ask.ts';
import { problemOf } from '../api/problem.ts';
import type { Lack } from './signals-messages.ts';

/**
 * Finds out why a player does not show a video: what the server says of the file, or that this
 * browser does not know its kind.
 */
export function useVideoLack(address: string): {
  readonly lack: Lack | null;
  readonly onError: () => void;
} {
  const { t } = useLingui();
  const [lack, setLack] = useState<Lack | null>(null);
  const onError = useCallback(async () => {
    const error = await askRaw(address)
      .then((answer) => answer.body?.pipeTo(new WritableStream()))
      .then(
        () => null,
        (failure: unknown) => failure,
      );
    const damaged: Lack = {
      need: t`the whole video`,
      got: t`a file that breaks off or was altered`,
      remedy: t`Take the file from a backup; the measures are not touched by this.`,
    };
    const unknown: Lack = {
      need: t`a video that this browser plays`,
      got: t`another kind of video`,
      remedy: t`Open this page in another browser. The measures and the traces do not need the video.`,
    };
    setLack(problemOf(error) ?? (error === null ? unknown : damaged));
  }, [address, t]);
  return { lack, onError };
}
