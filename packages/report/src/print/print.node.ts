import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Refusal, refuse } from '@facialis/refusal';
import { DevTools } from './devtools.node.ts';
import { findBrowser } from './find-browser.node.ts';

/** Longest that a report may take, ms; a slow machine takes some seconds. */
const PATIENCE_MS = 60_000;

/** Alone, without a window, and without any network. */
const FLAGS = [
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-extensions',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** Why there is no PDF on a machine without a browser that can print, and what to do. */
export const NO_BROWSER: Refusal = refuse('browser-missing', {
  need: 'Chromium, Chrome or Edge on this machine for a PDF',
  got: 'none',
  remedy:
    'Write the page instead (a name that ends in .html), open it in any browser and print it there; or install one of them, or name it in FACIALIS_BROWSER.',
});

/**
 * Prints a page that needs nothing but itself to a tagged PDF, on the paper that its own style names.
 * The page goes to the browser over a pipe: it is in no file and no argument, and the browser has no network.
 *
 * @returns the PDF's bytes; a refusal where there is no browser or it fails
 */
export async function printPdf(
  page: string,
  browser: string | null = findBrowser(),
): Promise<Uint8Array | Refusal> {
  if (browser === null) return NO_BROWSER;
  const profile = await mkdtemp(join(tmpdir(), 'facialis-print-'));
  const devTools = new DevTools(browser, [
    ...FLAGS,
    `--user-data-dir=${profile}`,
    // Chromium starts for root without its sandbox only; the page has no script and no network.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]);
  const patience = setTimeout(() => devTools.close(), PATIENCE_MS);
  try {
    return Buffer.from(await print(devTools, page), 'base64');
  } catch (error) {
    return refuse('printing-failed', {
      need: 'a browser that prints the page',
      got: error instanceof Error ? error.message : 'a failure',
      remedy:
        'Write the page instead (a name that ends in .html), open it in a browser and print it there.',
    });
  } finally {
    clearTimeout(patience);
    await devTools.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The PDF in base64. */
async function print(devTools: DevTools, page: string): Promise<string> {
  const { targetId } = await devTools.send('Target.createTarget', { url: 'about:blank' });
  const attached = await devTools.send('Target.attachToTarget', { targetId, flatten: true });
  const session = String(attached.sessionId);
  const { frameTree } = await devTools.send('Page.getFrameTree', {}, session);
  const { id } = (frameTree as { readonly frame: { readonly id: string } }).frame;
  await devTools.send('Page.setDocumentContent', { frameId: id, html: page }, session);
  const { data } = await devTools.send(
    'Page.printToPDF',
    {
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    },
    session,
  );
  return String(data);
}
