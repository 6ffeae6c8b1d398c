import type { Kind } from '@facialis/record';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What a kind of entry is called, and what it is for. */
export interface KindName {
  readonly name: MessageDescriptor;
  /** Why one adds one, in a short sentence. */
  readonly purpose: MessageDescriptor;
}

/** The kinds of entries in plain words, in the order in which they are added most. */
export const KIND_NAMES: Readonly<Record<Kind, KindName>> = {
  symptoms: { name: msg`Symptoms`, purpose: msg`How it was on a day` },
  recording: { name: msg`Recording`, purpose: msg`A minute on video` },
  'toxin-session': { name: msg`Botulinum toxin`, purpose: msg`An injection session` },
  medicine: { name: msg`Medicine`, purpose: msg`Tablets or drops, from when to when` },
  visit: { name: msg`Visit`, purpose: msg`What was said and agreed` },
  rating: { name: msg`Rating`, purpose: msg`A grade or score on a scale` },
  history: { name: msg`History`, purpose: msg`How it all began` },
  mri: { name: msg`MRI`, purpose: msg`What a scan of nerve and vessels shows` },
  operation: { name: msg`Operation`, purpose: msg`A decompression and what came of it` },
  'hearing-test': { name: msg`Hearing test`, purpose: msg`Tones, words and reflexes` },
  person: { name: msg`Person`, purpose: msg`Whose record it is` },
};

/** The kinds in that order. */
export const KIND_ORDER = Object.keys(KIND_NAMES) as Kind[];
