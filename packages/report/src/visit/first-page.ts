import { type Html, html, NOTHING } from '../html.ts';
import type { Speech } from './speech.ts';

/** What the first page has room for. */
export interface Room {
  /** Lines of the changes and of the open questions, which stand side by side. */
  readonly lines: number;
  /** Notes beside the picture of what is ahead. */
  readonly notes: number;
  /** Rows of the picture of the course. */
  readonly rows: number;
}

/** Letters that a line holds on Letter paper in the widest of the usual fonts. */
const LETTERS = { page: 96, half: 46 } as const;
/** Lines of what is to be looked at first. */
const FLAG_LINES = 5;
/** With nothing that crowds the page, with one thing, and with two: red flags, and more than one side or treatment. */
const ROOMS: readonly [Room, Room, Room] = [
  { lines: 14, notes: 3, rows: 5 },
  { lines: 10, notes: 2, rows: 4 },
  { lines: 7, notes: 1, rows: 2 },
];

/** Keeps the first page to one sheet: what it has no room for is told whole below, and it is said so. */
export class FirstPage {
  readonly room: Room;
  /** Whether its pictures have to be smaller. */
  readonly isCrowded: boolean;
  readonly #speech: Speech;
  readonly #below: Html[] = [];

  constructor(crowding: 0 | 1 | 2, speech: Speech) {
    this.room = ROOMS[crowding];
    this.isCrowded = crowding > 0;
    this.#speech = speech;
  }

  /** What is to be looked at first, across the page. */
  flags(heading: string, items: readonly Html[]): Html {
    return this.#list('ul', heading, items, FLAG_LINES, LETTERS.page);
  }

  /** One of the two lists that stand side by side. */
  column(tag: 'ul' | 'ol', heading: string, items: readonly Html[]): Html {
    return this.#list(tag, heading, items, this.room.lines, LETTERS.half);
  }

  /** Tells of something below instead of on the first page. */
  putBelow(heading: string, content: Html): void {
    this.#below.push(html`<h3>${heading}</h3>${content}`);
  }

  /** All that the first page had no room for. */
  render(): Html {
    if (this.#below.length === 0) return NOTHING;
    return html`<section aria-labelledby="${BELOW}"><h2 id="${BELOW}">${this.#speech.say('More of the first page')}</h2>${this.#below}</section>`;
  }

  #list(
    tag: 'ul' | 'ol',
    heading: string,
    items: readonly Html[],
    lines: number,
    letters: number,
  ): Html {
    const count = countThatFits(items, lines, letters);
    const [shown, rest] = [items.slice(0, count), items.slice(count)];
    if (rest.length === 0) return listOf(tag, shown);
    this.putBelow(heading, listOf(tag, rest, count + 1));
    const more = html`<p class="more"><a href="#${BELOW}">${this.#speech.say(`and ${rest.length} more, after this page`)}</a></p>`;
    return html`${listOf(tag, shown)}${more}`;
  }
}

const BELOW = 'below';

function listOf(tag: 'ul' | 'ol', items: readonly Html[], start = 1): Html {
  const all = items.map((item) => html`<li>${item}</li>`);
  if (tag === 'ul') return html`<ul>${all}</ul>`;
  return start === 1 ? html`<ol>${all}</ol>` : html`<ol start="${start}">${all}</ol>`;
}

/** How many of the items fit; of those that do not all fit one line is left to say so. */
function countThatFits(items: readonly Html[], lines: number, letters: number): number {
  const sizes = items.map((item) => Math.ceil(lettersOf(item) / letters));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  if (all <= lines) return items.length;
  let left = lines - 1;
  const first = sizes.findIndex((size) => {
    left -= size;
    return left < 0;
  });
  return Math.max(1, first);
}

/** Letters that are seen. */
function lettersOf({ text }: Html): number {
  return text.replaceAll(/<[^>]*>/g, '').replaceAll(/&#?\w+;/g, '.').length;
}
