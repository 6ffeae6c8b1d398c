import type { Recording, SpasmEvent } from '@facialis/spasm';
import { letterOf, strongestSpasms } from './event-words.ts';
import { clock, decimal, percent } from './figure-text.ts';
import { type Html, html, NOTHING } from './html.ts';
import { type Picture, pictureAddress } from './jpeg.ts';

/** One picture of a film strip. */
export interface FilmCell {
  readonly label: 'before' | 'peak';
  readonly part: 'eye' | 'mouth' | 'face';
  readonly picture: Picture;
}

/** The pictures of one event. */
export interface FilmStrip {
  readonly eventId: number;
  readonly cells: readonly FilmCell[];
}

/** A frame that a film strip wants. */
export interface FilmMoment {
  readonly eventId: number;
  readonly label: FilmCell['label'];
  /** Seconds of the video's own clock; the nearest frame will do. */
  readonly timeS: number;
}

/** Spasms that get a film strip. */
export const FILM_STRIPS = 3;
/** The face at rest is looked for from this long before the onset, backwards, s. */
const CLEAR_OF_ONSET_S = 0.15;
/** How far back rest is looked for, s. */
const LONGEST_LOOK_BACK_S = 4;
const LOOK_STEP_S = 0.05;

/** The latest moment before an event in which nothing else was going on. */
function restBefore(event: SpasmEvent, events: readonly SpasmEvent[]): number {
  const latest = event.onset - CLEAR_OF_ONSET_S;
  for (let back = 0; back <= LONGEST_LOOK_BACK_S; back += LOOK_STEP_S) {
    const timeS = latest - back;
    const busy = events.some(
      (other) => timeS > other.onset - CLEAR_OF_ONSET_S && timeS < other.offset + CLEAR_OF_ONSET_S,
    );
    if (timeS >= 0 && !busy) return timeS;
  }
  return Math.max(0, latest);
}

/** The frames from which the film strips of the strongest spasms are made, in order of time. */
export function filmMoments(recording: Recording): FilmMoment[] {
  return strongestSpasms(recording, FILM_STRIPS)
    .flatMap((event): FilmMoment[] => [
      { eventId: event.id, label: 'before', timeS: restBefore(event, recording.events) },
      { eventId: event.id, label: 'peak', timeS: event.peakTime },
    ])
    .toSorted((a, b) => a.timeS - b.timeS);
}

/** The spasms whose film strips are there, each with its letter. */
export function lettersOf(
  recording: Recording,
  strips: readonly FilmStrip[],
): ReadonlyMap<number, string> {
  const shown = recording.events
    .filter((event) => strips.some((strip) => strip.eventId === event.id))
    .toSorted((a, b) => a.onset - b.onset);
  return new Map(shown.map((event, index) => [event.id, letterOf(index)]));
}

function figures(event: SpasmEvent): string {
  const parts: string[] = [`${decimal(event.offset - event.onset, 1)} s long`];
  if (event.peakLidClosure !== null) parts.push(`eye ${percent(event.peakLidClosure)} closed`);
  if (event.peakCommissureMm !== null) parts.push(`mouth ${decimal(event.peakCommissureMm, 1)} mm`);
  return parts.join(', ');
}

const PARTS = ['eye', 'mouth', 'face'] as const;

function strip(event: SpasmEvent, cells: readonly FilmCell[], letter: string): Html {
  const pictures = PARTS.flatMap((part) =>
    (['before', 'peak'] as const).flatMap((label) => {
      const cell = cells.find((one) => one.part === part && one.label === label);
      if (cell === undefined) return [];
      const words = label === 'before' ? 'before' : 'at the peak';
      const whose = part === 'eye' && event.side !== 'both' ? `${event.side} ${part}` : part;
      return [
        html`<figure class="cell"><img alt="Spasm ${letter}: ${whose} ${words}" width="${cell.picture.width}" height="${cell.picture.height}" src="${pictureAddress(cell.picture)}"><figcaption>${whose}, ${words}</figcaption></figure>`,
      ];
    }),
  );
  return html`<li class="strip"><p><b class="letter">${letter}</b> <b>${clock(event.onset)}</b> <span class="side ${event.side}">${event.side}</span><br><span class="soft">${figures(event)}</span></p><div class="cells">${pictures}</div></li>`;
}

/** The film strips as a list; nothing when there are no pictures. */
export function renderFilmStrips(recording: Recording, strips: readonly FilmStrip[]): Html {
  const letters = lettersOf(recording, strips);
  const items = [...letters].map(([id, letter]) => {
    const event = recording.events.find((one) => one.id === id)!;
    const cells = strips.filter((one) => one.eventId === id).flatMap((one) => one.cells);
    return strip(event, cells, letter);
  });
  if (items.length === 0) return NOTHING;
  return html`<section class="film" aria-labelledby="film-title"><h2 id="film-title">The strongest spasms in pictures</h2><ol>${items}</ol></section>`;
}
