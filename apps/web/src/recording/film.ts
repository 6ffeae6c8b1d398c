/** Width and height of a picture of a film strip, pixels. */
export const CELL_PIXELS = 240;

/** So far behind a frame's beginning its picture is surely shown, s. */
const WITHIN_FRAME_S = 0.001;

/** Takes pictures out of a video, one after another. */
export interface Film {
  /** Draws the middle of the picture of a moment, s, into a canvas; nothing where it cannot be had. */
  take(time: number, canvas: HTMLCanvasElement): void;
  close(): void;
}

/** A film of a video, with a player of its own, so that the one on the page stays where it is. */
export function createFilm(address: string): Film {
  const player = document.createElement('video');
  player.muted = true;
  player.preload = 'auto';
  const stopping = new AbortController();
  const { signal } = stopping;
  const wanted: { time: number; canvas: HTMLCanvasElement }[] = [];
  let isTaking = false;

  const next = () => {
    const first = wanted[0];
    isTaking = first !== undefined;
    if (!first) return;
    if (player.src === '') player.src = address;
    player.currentTime = first.time + WITHIN_FRAME_S;
  };
  player.addEventListener(
    'seeked',
    () => {
      const taken = wanted.shift();
      if (taken) draw(player, taken.canvas);
      next();
    },
    { signal },
  );
  player.addEventListener('error', () => wanted.splice(0), { signal });
  return {
    take(time, canvas) {
      wanted.push({ time, canvas });
      if (!isTaking) next();
    },
    close() {
      stopping.abort();
      player.removeAttribute('src');
      player.load();
    },
  };
}

/** The square in the middle of the picture: people sit there. */
function draw(player: HTMLVideoElement, canvas: HTMLCanvasElement): void {
  const { videoWidth, videoHeight } = player;
  const side = Math.min(videoWidth, videoHeight);
  const [x, y] = [(videoWidth - side) / 2, (videoHeight - side) / 2];
  canvas.getContext('2d')?.drawImage(player, x, y, side, side, 0, 0, canvas.width, canvas.height);
}
