import type { RecordedSide, Recording } from '@facialis/spasm';
import { PART_ORDER, PART_WORDS } from './event-words.ts';
import { decimal, percent } from './figure-text.ts';
import { type Html, html, NOTHING } from './html.ts';

type Part = Recording['spread'][number]['part'];

/** Outlines of the parts on the half at the picture's left; the other half is their mirror image. */
const PART_PATHS: Record<Part, string> = {
  forehead: 'M28 62C32 40 52 26 76 24V52C60 50 44 54 30 66Z',
  'orbicularis-oculi': 'M50 68C62 68 72 75 72 82S62 96 50 96 28 89 28 82 38 68 50 68Z',
  cheek: 'M30 98C42 104 56 102 66 96C68 108 62 122 52 132C40 128 30 116 28 100Z',
  mouth: 'M78 126C68 124 58 130 52 139C58 148 68 152 78 150Z',
};
/** Height at which a part's share is written, in the drawing. */
const LABEL_Y: Record<Part, number> = {
  forehead: 46,
  'orbicularis-oculi': 84,
  cheek: 116,
  mouth: 144,
};

/** Width of the drawn face, which lies between the two columns of labels. */
const FACE_WIDTH = 160;
const LABELS_WIDTH = 138;
/** Edge of the picture on a side without labels. */
const BARE_WIDTH = 6;
/** Shade of a part that takes part in every spasm, and of one that takes part in one. */
const FULL_SHADE = 0.85;
const LEAST_SHADE = 0.12;

function shade(share: number): string {
  return share === 0 ? '0' : decimal(LEAST_SHADE + share * (FULL_SHADE - LEAST_SHADE), 2);
}

function parts(recording: Recording, side: RecordedSide): Html[] {
  return recording.spread.map(({ part, share }) => {
    const path = html`<path class="part ${side}" fill-opacity="${shade(share)}" d="${PART_PATHS[part]}"/>`;
    return side === 'right'
      ? path
      : html`<g transform="translate(${FACE_WIDTH} 0) scale(-1 1)">${path}</g>`;
  });
}

function labels(recording: Recording, side: RecordedSide): Html[] {
  const atRight = side === 'left';
  const textX = atRight ? FACE_WIDTH + 10 : -10;
  return recording.spread.map(
    ({ part, share }) =>
      html`<text class="side ${side}" x="${textX}" y="${LABEL_Y[part]}" text-anchor="${atRight ? 'start' : 'end'}">${PART_WORDS[part]} ${percent(share)}</text>`,
  );
}

function room(sides: readonly RecordedSide[], side: RecordedSide): number {
  return sides.includes(side) ? LABELS_WIDTH : BARE_WIDTH;
}

/** The words of the figure, for those who do not see it. */
function describe(recording: Recording): string {
  const shares = recording.spread
    .toSorted((a, b) => PART_ORDER.indexOf(a.part) - PART_ORDER.indexOf(b.part))
    .map(({ part, share, events }) => `${PART_WORDS[part]} in ${percent(share)} (${events})`);
  return `Share of the spasms in which each part takes part: ${shares.join(', ')}.`;
}

/**
 * A small face seen from the front, as on an unmirrored picture: the person's right half at the
 * left. Each part is shaded by the share of spasms in which it takes part.
 */
export function drawFace(recording: Recording): Html {
  const side = recording.affectedSide;
  if (side === null || recording.spread.length === 0) return NOTHING;
  const sides: readonly RecordedSide[] = side === 'both' ? ['right', 'left'] : [side];
  const whose = side === 'both' ? 'both halves' : `the ${side} half`;
  const [atLeft, atRight] = [room(sides, 'right'), room(sides, 'left')];
  return html`<figure class="face"><svg role="img" aria-labelledby="face-title face-desc" viewBox="${-atLeft} 0 ${FACE_WIDTH + atLeft + atRight} 206">
<title id="face-title">Parts of ${whose} of the face that take part</title><desc id="face-desc">${describe(recording)}</desc>
<path class="outline" d="M80 14C122 14 138 46 136 90C135 130 112 184 80 184S25 130 24 90C22 46 38 14 80 14Z"/>
${sides.map((one) => parts(recording, one))}
<path class="feature" d="M34 66Q50 57 68 63M92 63Q110 57 126 66M38 82Q50 73 63 82Q50 90 38 82M97 82Q110 73 122 82Q110 90 97 82M80 84L74 112Q80 117 87 112M60 138Q80 130 100 138Q80 148 60 138M60 138H100"/>
<circle class="pupil" cx="50" cy="81" r="3.6"/><circle class="pupil" cx="110" cy="81" r="3.6"/>
${sides.map((one) => labels(recording, one))}
<text class="soft" x="24" y="202" text-anchor="middle">right</text><text class="soft" x="136" y="202" text-anchor="middle">left</text>
</svg><figcaption>${describe(recording)}</figcaption></figure>`;
}
