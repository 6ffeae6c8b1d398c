import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Advice } from './advice.ts';
import type { Guidance } from './live-feed.ts';

const WORDS: Readonly<Record<Advice, MessageDescriptor>> = {
  good: msg`You sit well. Stay like this.`,
  'no-face': msg`No face is seen. Sit in front of the camera.`,
  'face-hidden': msg`Keep hands and hair away from your face.`,
  'one-person': msg`Only one person should be in the picture.`,
  'move-back': msg`Move back a little.`,
  'to-middle': msg`Move to the middle of the picture.`,
  'come-closer': msg`Come closer.`,
  'look-straight': msg`Look straight ahead.`,
  'eye-height': msg`Put the camera at the height of your eyes.`,
  'more-light': msg`More light on your face.`,
  'less-light': msg`Less light on your face.`,
  'hold-still': msg`Hold still, and wipe the camera clean.`,
  'few-pictures': msg`Too few pictures. Close other programs, and add light.`,
};

/** Drawn in a square of 24; one stroke each. */
const ICONS: Readonly<Record<Advice, string>> = {
  good: 'M4 13l5 5L20 6',
  'no-face': 'M12 7a4 4 0 1 0 .01 0M5 21c1-5 4-7 7-7s6 2 7 7M3 3l18 18',
  'face-hidden': 'M12 4a7 8 0 1 0 .01 0M4 12h16',
  'one-person': 'M12 7a4 4 0 1 0 .01 0M5 21c1-5 4-7 7-7s6 2 7 7',
  'move-back': 'M12 9a3 3 0 1 0 .01 0M5 5l3 3M19 5l-3 3M5 19l3-3M19 19l-3-3',
  'to-middle': 'M12 9a3 3 0 1 0 .01 0M2 12h5M22 12h-5M12 2v5M12 22v-5',
  'come-closer': 'M12 6a6 6 0 1 0 .01 0M3 3l4 4M21 3l-4 4M3 21l4-4M21 21l-4-4',
  'look-straight': 'M2 12c5-7 15-7 20 0c-5 7-15 7-20 0M12 9a3 3 0 1 0 .01 0',
  'eye-height': 'M12 3v18M7 8l5-5 5 5M7 16l5 5 5-5',
  'more-light':
    'M12 8a4 4 0 1 0 .01 0M12 1v3M12 20v3M1 12h3M20 12h3M4 4l2 2M18 18l2 2M4 20l2-2M18 6l2-2',
  'less-light': 'M19 14A8 8 0 1 1 10 5a6 6 0 0 0 9 9',
  'hold-still': 'M5 9v6M9 6v12M15 6v12M19 9v6',
  'few-pictures': 'M3 7h13v10H3zM16 11l5-3v8l-5-3',
};

/** The one thing to do now, as text and sign, said politely; and how many pictures arrive. */
export function AdviceNote({ guidance }: { readonly guidance: Guidance | null }) {
  const { i18n } = useLingui();
  if (guidance === null) {
    return (
      <p className="advice" role="status">
        <Trans>Starting the camera and the face model …</Trans>
      </p>
    );
  }
  const { advice, frameRate } = guidance;
  const rate = i18n.number(Math.round(frameRate));
  return (
    <div className={advice === 'good' ? 'advice good' : 'advice'}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={ICONS[advice]} />
      </svg>
      <div>
        <span role="status">{i18n._(WORDS[advice])}</span>
        <small>
          <Trans>{rate} pictures a second are measured.</Trans>
        </small>
      </div>
    </div>
  );
}
