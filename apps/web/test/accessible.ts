import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** CSS pixels; a desktop of 1280 at 200 % zoom has 640, at 400 % 320 (WCAG 2.2, 1.4.10). */
const SCREENS = [
  { name: 'desktop', width: 1280, height: 900, scheme: 'light', axe: true },
  { name: 'desktop at 200 %', width: 640, height: 450, scheme: 'light', axe: false },
  { name: 'phone', width: 390, height: 844, scheme: 'light', axe: false },
  { name: 'small phone in dark', width: 320, height: 640, scheme: 'dark', axe: true },
] as const;

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Looks at the page as it stands on several screens: nothing too wide, nothing that axe finds. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const { name, width, height, scheme, axe } of SCREENS) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme });
    const needed = await page.evaluate('document.documentElement.scrollWidth');
    expect(needed, name).toBeLessThanOrEqual(width);
    if (!axe) continue;
    // At the end of a page its last line, and nothing else, lies where a bar covers the screen.
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    expect(found, name).toEqual([]);
  }
}
