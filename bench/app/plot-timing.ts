/** How fast plots are drawn in a page, and how smoothly they move. */
import type { Page } from 'playwright-core';

/** What was timed in the page. */
export interface Timed {
  /** Frames a second of the screen in which another part of the plots was drawn. */
  readonly framesPerS: number;
  /** The longest of 95 of 100 frames, ms. */
  readonly p95Ms: number;
}

/** How often it is looked for the first drawing, ms. */
const LOOK_EVERY_MS = 20;

/** Milliseconds from the request of the page until there is something in the middle of a canvas. */
export async function firstDrawing(page: Page, selector: string): Promise<number> {
  return (await page.evaluate(
    `new Promise((resolve) => {
      const look = () => {
        const canvas = document.querySelector(${JSON.stringify(selector)});
        if (canvas && canvas.width > 0) {
          const context = canvas.getContext('2d');
          const middle = context.getImageData(canvas.width / 2, 0, 1, canvas.height);
          if (middle.data.some((value) => value > 0)) return resolve(performance.now());
        }
        setTimeout(look, ${LOOK_EVERY_MS});
      };
      look();
    })`,
  )) as number;
}

/** Turns the wheel over the plots in every frame of the screen, and counts the frames. */
export async function timed(page: Page, move: 'pan' | 'zoom', ms: number): Promise<Timed> {
  const gaps = (await page.evaluate(
    `new Promise((resolve) => {
      const stage = document.querySelector('.plots');
      const { left, width, top } = stage.getBoundingClientRect();
      const place = { clientX: left + width / 2, clientY: top + 50, bubbles: true, cancelable: true };
      const wheel = (more) => stage.dispatchEvent(new WheelEvent('wheel', { ...place, ...more }));
      if (${move === 'pan'}) wheel({ ctrlKey: true, deltaY: -240 });
      const gaps = [];
      const begin = performance.now();
      let last = begin;
      let count = 0;
      const frame = () => {
        const now = performance.now();
        gaps.push(now - last);
        last = now;
        if (now - begin > ${ms}) return resolve(gaps);
        // There and back, so that no end stops it for long.
        const way = Math.floor(count++ / 30) % 2 === 0 ? 1 : -1;
        wheel(${move === 'pan'} ? { deltaX: 10 * way } : { ctrlKey: true, deltaY: -40 * way });
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    })`,
  )) as number[];
  const sorted = gaps.toSorted((a, b) => a - b);
  const whole = gaps.reduce((sum, gap) => sum + gap, 0);
  return {
    framesPerS: (1000 * gaps.length) / whole,
    p95Ms: sorted[Math.floor(0.95 * sorted.length)]!,
  };
}
