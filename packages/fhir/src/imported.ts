import type { PersonRecord } from './record.ts';

/** Why something of a bundle is not taken, in words for people. */
export const LEFT_OUT = {
  'no-place': 'The record has no place for resources of this sort.',
  'another-person': 'It is about somebody else than the person of this bundle, or about nobody.',
  'broken-reference': 'It refers to something that is not in the bundle.',
  'circular-reference': 'It is part of itself by way of its references.',
  'no-time': 'It does not say when.',
  'no-words': 'It has no name or words that the record could keep.',
  'not-so': 'It is said to be an error, not to have happened, or not to be certain.',
  'not-understood': 'It is marked as an entry of this record but cannot be read as one.',
  'without-its-entry': 'It is part of an entry of this record that is not there or cannot be read.',
  'cannot-be': 'What it says cannot be kept: a value is missing, too long or impossible.',
  'no-resource': 'It holds no resource.',
} as const;

/** Why something is not taken. */
export type LeftOutReason = keyof typeof LEFT_OUT;

/** A resource that was not taken. */
export interface LeftOut {
  /** Its place in the bundle: 0 for the first of `Bundle.entry`. */
  readonly at: number;
  /** Its type; `unknown` when it says none that R4 has. */
  readonly resourceType: string;
  readonly why: LeftOutReason;
}

/** A resource that was taken. */
export interface Taken {
  readonly at: number;
  readonly resourceType: string;
  /** The entry that it became or belongs to. */
  readonly entry: string;
  /** Elements of it that hold something which was not taken; `unknown` for those that R4 does not have. */
  readonly without: readonly string[];
}

/** What a bundle gave: every one of its resources is either taken or left out. */
export interface Imported {
  readonly record: PersonRecord;
  readonly taken: readonly Taken[];
  readonly leftOut: readonly LeftOut[];
}
