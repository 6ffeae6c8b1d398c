import { forecastChange } from '@facialis/care';
import { type EntryOf, type Kind, timeSpan, type UnwantedEffect } from '@facialis/record';
import { ofKind } from '../course/course-lanes.ts';
import { entryLine, KIND_LABELS, plainWords } from '../course/entry-words.ts';
import { type Html, html } from '../html.ts';
import type { VisitFacts } from './facts.ts';
import type { FirstPage } from './first-page.ts';
import type { Speech } from './speech.ts';
import { treatmentWords } from './treatment-words.ts';

/** Symptom entries on each side of a visit that are held against each other. */
const MOST_NOTES = 10;
/** A change of strength below this is none, of ten. */
const LEAST_STRENGTH = 0.5;

/** What has changed since the person was last seen, the weightiest first. */
export function renderChanges(facts: VisitFacts, speech: Speech, firstPage: FirstPage): Html {
  const { say, shortDay } = speech;
  const { seen } = facts;
  if (seen === null) {
    return html`<section aria-labelledby="changes"><h2 id="changes">${say('Since the last visit')}</h2><p>${say('No earlier visit is written down.')}</p></section>`;
  }
  const heading = say(`Since the last visit, ${shortDay(seen.day)}`);
  const lines = [
    ...spasmLines(facts, speech),
    ...forecastLines(facts, seen.day, speech),
    ...treatmentLines(facts, seen.day, speech),
    ...unwantedLines(facts, seen.day, speech),
    ...otherLines(facts, seen.day, speech),
    countLine(facts, seen.day, speech),
  ];
  return html`<section aria-labelledby="changes"><h2 id="changes">${heading}</h2>${firstPage.column(
    'ul',
    heading,
    lines.map((line) => html`${line}`),
  )}</section>`;
}

function isSince(time: string | undefined, day: string): boolean {
  return time !== undefined && timeSpan(time).from > timeSpan(day).to;
}

function spasmLines({ standing, entries, seen }: VisitFacts, { say, number }: Speech): string[] {
  const lines: string[] = [];
  const { change } = standing;
  if (change !== null) {
    const [before, now] = [number(change.before), number(change.now)];
    const words =
      change.now < change.before
        ? 'Less time in spasm'
        : change.now > change.before
          ? 'More time in spasm'
          : 'As much time in spasm';
    lines.push(say(`${words}: typically ${before} %, now ${now} %.`));
  }
  const strengths = ofKind(entries, 'symptoms').map((entry) => ({
    since: isSince(entry.when, seen!.day),
    strength: Math.max(...entry.symptoms.map(({ strength }) => strength)),
  }));
  const [before, now] = [false, true].map((since) =>
    median(strengths.filter((one) => one.since === since).slice(-MOST_NOTES)),
  );
  if (before !== undefined && now !== undefined) {
    const words =
      now <= before - LEAST_STRENGTH
        ? 'Weaker symptoms'
        : now >= before + LEAST_STRENGTH
          ? 'Stronger symptoms'
          : 'Symptoms as strong as before';
    lines.push(say(`${words}: ${number(before, 1)}, now ${number(now, 1)} out of 10.`));
  }
  return lines;
}

function median(values: readonly { readonly strength: number }[]): number | undefined {
  const sorted = values.map(({ strength }) => strength).sort((a, b) => a - b);
  const [low, high] = [
    sorted[Math.ceil(sorted.length / 2) - 1],
    sorted[Math.floor(sorted.length / 2)],
  ];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** How the date of wearing off moved, where it was foretold at the last visit already. */
function forecastLines(
  { outlooks, entries, today, person }: VisitFacts,
  day: string,
  { say, counted, shortDay }: Speech,
): string[] {
  const known = (until: string) => ({
    entries: entries.filter((entry) => !('when' in entry) || !isSince(entry.when, until)),
    today: until,
  });
  const country = person?.country === undefined ? {} : { country: person.country };
  return outlooks.flatMap(({ side }) => {
    const change = forecastChange(known(day), known(today), { side, ...country });
    if (change === null) return [];
    const days = counted(Math.abs(change.days), 'day');
    const date = shortDay(change.after.wearOff.expected);
    return [
      say(
        change.days > 0
          ? `Half of the spasm is expected back ${days} later than foretold then, now ${date}.`
          : `Half of the spasm is expected back ${days} earlier than foretold then, now ${date}.`,
      ),
    ];
  });
}

function treatmentLines({ entries }: VisitFacts, day: string, speech: Speech): string[] {
  const { say, time } = speech;
  return entries.flatMap((entry) => {
    if (entry.kind !== 'medicine') return [];
    const name = treatmentWords(entry, speech);
    return [
      ...(isSince(entry.when, day) ? [say(`Begun: ${name}, ${time(entry.when)}.`)] : []),
      ...(entry.end !== undefined && isSince(entry.end, day)
        ? [say(`Stopped: ${name}, ${time(entry.end)}.`)]
        : []),
    ];
  });
}

function unwantedLines({ entries }: VisitFacts, day: string, speech: Speech): string[] {
  const treated = entries.filter(
    (entry): entry is EntryOf<'toxin-session' | 'medicine'> =>
      entry.kind === 'toxin-session' || entry.kind === 'medicine',
  );
  const effects = treated.flatMap(({ when, unwantedEffects = [] }) =>
    unwantedEffects.filter(
      ({ start }) => isSince(start, day) || (start === undefined && !isSince(day, when)),
    ),
  );
  return effects.length === 0
    ? []
    : [
        speech.say(
          `Unwanted effects: ${speech.list(effects.map((one) => unwantedWords(one, speech)))}.`,
        ),
      ];
}

/** An unwanted effect in our words, or in those of who noted it. */
export function unwantedWords({ effect, words }: UnwantedEffect, { say }: Speech): string {
  return effect === 'other' ? (words ?? '') : say(plainWords(effect));
}

/** Kinds of which the newest is told in its own line. */
const TOLD = ['operation', 'mri', 'hearing-test', 'rating'] as const satisfies readonly Kind[];

function otherLines({ entries }: VisitFacts, day: string, { say, time }: Speech): string[] {
  return TOLD.flatMap((kind) => {
    const newest = ofKind(entries, kind).findLast(({ when }) => isSince(when, day));
    return newest === undefined
      ? []
      : [`${say(KIND_LABELS[kind])}, ${time(newest.when)}: ${say(entryLine(newest))}.`];
  });
}

/** How much was written down; plainly where it is nothing. */
function countLine({ entries }: VisitFacts, day: string, { say, counted, list }: Speech): string {
  const count = (kind: 'recording' | 'symptoms') =>
    ofKind(entries, kind).filter(({ when }) => isSince(when, day)).length;
  const [recordings, notes] = [count('recording'), count('symptoms')];
  if (recordings + notes === 0) {
    return say('No recording has been made and no symptoms noted since.');
  }
  const counts = [
    ...(recordings > 0 ? [counted(recordings, 'recording')] : []),
    ...(notes > 0 ? [say(notes === 1 ? '1 note of symptoms' : `${notes} notes of symptoms`)] : []),
  ];
  return say(`Written down since: ${list(counts)}.`);
}
