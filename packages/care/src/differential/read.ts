import {
  type Answer,
  type Entry,
  type EntryOf,
  type Muscle,
  type Person,
  type Side,
  timeSpan,
} from '@facialis/record';
import { type KnownRecord, knownRecord } from '../course/known.ts';
import { numberOf } from '../evidence/evidence.ts';
import { FINDING_NAMES, type Finding, type Findings, type Seen } from './findings.ts';
import { sidesOfSpasm } from './sides.ts';
import { findingsOfSigns } from './sign-findings.ts';

/** One thing that one entry says. */
type Said = readonly [Finding, 'yes' | 'no'];

/** Muscles about the eye, and those of the lower face. */
const EYE_MUSCLES: ReadonlySet<Muscle> = new Set([
  'orbicularis-oculi',
  'orbicularis-oculi-pretarsal',
  'orbicularis-oculi-preseptal',
  'orbicularis-oculi-orbital',
]);
const LOWER_MUSCLES: ReadonlySet<Muscle> = new Set([
  'zygomaticus-minor',
  'zygomaticus-major',
  'levator-anguli-oris',
  'buccinator',
  'risorius',
  'orbicularis-oris',
  'depressor-anguli-oris',
  'depressor-labii-inferioris',
  'mentalis',
  'platysma',
]);

/** Findings that are there if they were seen once, however often they were not. */
const ONCE_IS_ENOUGH: ReadonlySet<Finding> = new Set([
  'brow-lifts',
  'eye-and-mouth-together',
  'mouth-pulled-down',
  'mostly-long',
]);

/**
 * What the record itself tells of the findings. What it does not tell is left out; what it tells
 * both ways is contradictory.
 *
 * @param all a person's course, in any order
 * @param options.today the person's present day, ISO date; what lies surely after it is not read
 */
export function findingsOf(all: readonly Entry[], options: { readonly today: string }): Findings {
  return findingsIn(knownRecord(all, options.today));
}

/** The same of a record as it is known on a day. */
export function findingsIn({ entries, person }: KnownRecord): Findings {
  const sides = new Set(entries.flatMap(sidesOfSpasm));
  const read = entries.filter((entry) => entry.kind !== 'mri' || isOfSpasm(entry, sides));
  const said = [...read.flatMap((entry) => saidBy(entry, person)), ...sidesSay(sides)];
  const findings: Partial<Record<Finding, Seen>> = {};
  for (const finding of FINDING_NAMES) {
    const answers = new Set(said.filter(([one]) => one === finding).map(([, seen]) => seen));
    if (answers.size === 0) continue;
    const yes = answers.has('yes');
    const both = answers.size > 1 && !ONCE_IS_ENOUGH.has(finding);
    findings[finding] = both ? 'contradictory' : yes ? 'yes' : 'no';
  }
  return findings;
}

function saidBy(entry: Entry, person: Person | undefined): Said[] {
  if (entry.kind === 'history') return historySays(entry, person);
  if (entry.kind === 'symptoms') return symptomsSay(entry);
  if (entry.kind === 'recording') return recordingSays(entry);
  return entry.kind === 'mri' ? scanSays(entry) : [];
}

function historySays(history: EntryOf<'history'>, person: Person | undefined): Said[] {
  const { firstMuscle, earlierPalsy, trauma, signs, onset } = history;
  const said: Said[] = [];
  if (firstMuscle !== undefined && firstMuscle !== 'other') {
    said.push(['begins-at-eye', EYE_MUSCLES.has(firstMuscle) ? 'yes' : 'no']);
    said.push(['begins-lower-face', LOWER_MUSCLES.has(firstMuscle) ? 'yes' : 'no']);
  }
  said.push(...answered('earlier-palsy', earlierPalsy?.answer));
  said.push(...answered('earlier-injury', trauma?.answer));
  for (const [finding, answer] of findingsOfSigns(signs)) said.push(...answered(finding, answer));
  if (onset !== undefined && person !== undefined) {
    const { from, to } = timeSpan(onset);
    const [youngest, oldest] = [
      new Date(from).getUTCFullYear() - person.birthYear - 1,
      new Date(to).getUTCFullYear() - person.birthYear,
    ];
    const limit = numberOf('onset-young');
    if (oldest < limit) said.push(['young-onset', 'yes']);
    else if (youngest >= limit) said.push(['young-onset', 'no']);
  }
  return said;
}

function answered(finding: Finding, answer: Answer | undefined): Said[] {
  return answer === 'yes' || answer === 'no' ? [[finding, answer]] : [];
}

function symptomsSay({ symptoms }: EntryOf<'symptoms'>): Said[] {
  const felt = new Set(
    symptoms.filter(({ strength }) => strength > 0).map(({ symptom }) => symptom),
  );
  const said: Said[] = [];
  if (felt.has('both-sides-twitching')) said.push(['one-side', 'no']);
  if (felt.has('mouth-pulled-down')) said.push(['mouth-pulled-down', 'yes']);
  return said;
}

function recordingSays({ record }: EntryOf<'recording'>): Said[] {
  if (record.quality.verdict === 'unusable') return [];
  const { laterality, measures, events } = record;
  const spasms = events.filter(({ kind }) => kind === 'spasm');
  const said: Said[] = [];
  if (laterality.pattern === 'one-side') said.push(['one-side', 'yes'], ['both-together', 'no']);
  if (laterality.pattern === 'both-separately')
    said.push(['one-side', 'no'], ['both-together', 'no']);
  if (laterality.pattern === 'both-together')
    said.push(['one-side', 'no'], ['both-together', 'yes']);
  const lifts = measures.otherBabinskiCount.value;
  if (lifts !== null && spasms.length > 0) said.push(['brow-lifts', lifts > 0 ? 'yes' : 'no']);
  if (spasms.some(({ parts }) => parts.includes('orbicularis-oculi') && parts.includes('mouth'))) {
    said.push(['eye-and-mouth-together', 'yes']);
  }
  const [long, all] = [measures.tonicTime.value, measures.timeInSpasm.value];
  if (long !== null && all !== null && all > 0) {
    said.push(['mostly-long', long / all > 1 / 2 ? 'yes' : 'no']);
  }
  return said;
}

function scanSays({ grade, zone, excluded, otherCause }: EntryOf<'mri'>): Said[] {
  const said: Said[] = [...answered('other-cause-seen', otherCause)];
  if (grade !== undefined) {
    said.push(['vessel-contact', grade > 0 ? 'yes' : 'no']);
    const atRoot = zone !== undefined && zone !== 'cisternal' && zone !== 'canalicular';
    if (grade < 2) said.push(['nerve-dented', 'no']);
    else if (atRoot) said.push(['nerve-dented', 'yes']);
  }
  const causes = Object.values(excluded ?? {});
  if (causes.length > 0 && causes.every((answer) => answer === 'yes')) {
    said.push(['other-cause-seen', 'no']);
  }
  return said;
}

/** Whether a scan is of the side of the spasm; of any side while that is not clear. */
function isOfSpasm({ side }: EntryOf<'mri'>, sides: ReadonlySet<Side>): boolean {
  const other = side === 'left' ? 'right' : 'left';
  return side === 'both' || sides.has(side) || !sides.has(other);
}

/** Entries that name one side and the other contradict each other: a slip, or a spasm that changes sides. */
function sidesSay(sides: ReadonlySet<Side>): Said[] {
  const said: Said[] = [];
  if (sides.has('left') || sides.has('right')) said.push(['one-side', 'yes']);
  if (sides.has('both') || (sides.has('left') && sides.has('right'))) said.push(['one-side', 'no']);
  return said;
}
