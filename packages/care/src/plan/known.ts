import type { Entry, OneSide } from '@facialis/record';
import { type KnownRecord, knownRecord } from '../course/known.ts';
import { namedSides } from '../medicine/values.ts';

/** What the options are read from. */
export interface PlanRecord extends KnownRecord {
  /** Every entry, for what reads a record by itself. */
  readonly all: readonly Entry[];
  /** Today, ISO date. */
  readonly date: string;
  /** The sides on which the record names a spasm. */
  readonly sides: readonly OneSide[];
}

/** Takes from a record what the plan needs. */
export function planRecord(all: readonly Entry[], date: string): PlanRecord {
  const known = knownRecord(all, date);
  return { ...known, all, date, sides: namedSides(known.entries) };
}
