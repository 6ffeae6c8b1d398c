import type { EntryOf, Kind, Side } from '@facialis/record';

/** Something at its place on the time axis. */
export interface LaneMark {
  /** Id of the entry that it is from. */
  readonly entry: string;
  /** The stretch that its time may lie in, ms since 1970 UTC; of a bar, from its first to its last day. */
  readonly from: number;
  readonly to: number;
  readonly side: Side | 'none';
  /** Height on the lane's scale; absent for bars and letters. */
  readonly value?: number;
  /** 95 % interval of the value. */
  readonly low?: number;
  readonly high?: number;
  /** Letter of what has no height. */
  readonly letter?: string;
  /** Whether a bar goes on beyond the axis. */
  readonly lasting?: boolean;
}

/** What a lane is about. */
export type LaneTopic =
  | 'time-in-spasm'
  | 'spasm-rate'
  | 'symptoms'
  | 'rating'
  | 'toxin'
  | 'medicine'
  | 'days';

/** One row of the figure: things of one sort on one scale. */
export interface Lane {
  readonly topic: LaneTopic;
  /** Name of the scale, product or medicine that the lane is of; empty where there is one lane only. */
  readonly name: string;
  readonly label: string;
  /** What the scale is, in a few words. */
  readonly scale: string;
  /**
   * How marks are drawn: values as dots, values as stems from zero with a bar for the time of
   * effect, bars alone, letters.
   */
  readonly drawn: 'dots' | 'stems' | 'bars' | 'letters';
  /** Highest value of the scale; 0 where there is none. */
  readonly most: number;
  readonly marks: readonly LaneMark[];
}

/** An operation goes through all rows. */
export interface OperationLine {
  readonly entry: string;
  readonly from: number;
  readonly to: number;
  readonly side: 'left' | 'right';
}

/** What lanes are made of: entries by their ids, such as the versions that a store gives. */
export interface KeptEntry<K extends Kind = Kind> {
  /** The entry's id. */
  readonly entry: string;
  readonly content: EntryOf<K>;
}
