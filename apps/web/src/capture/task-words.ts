import type { SegmentKind } from '@facialis/spasm';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What a person is asked to do in each task, as it is shown and spoken. */
export const TASK_WORDS: Readonly<Record<SegmentKind, MessageDescriptor>> = {
  rest: msg`Look at the camera and rest.`,
  'gentle-closure': msg`Close your eyes gently.`,
  'tight-closure': msg`Close your eyes tightly.`,
  'brow-raise': msg`Raise your eyebrows.`,
  smile: msg`Smile and show your teeth.`,
  pucker: msg`Purse your lips, as for a kiss.`,
  reading: msg`Read this aloud:`,
};

/** What is read aloud: everyday words with many sounds of the lips, for a quarter of a minute. */
export const READ_ALOUD = msg`My brother Paul makes warm bread every Friday morning. People from the whole village come by. Most of them buy a big loaf, and some have a cup of coffee.`;
