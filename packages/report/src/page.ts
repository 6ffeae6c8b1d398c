import { type Html, html, Html as Markup } from './html.ts';
import { STYLE } from './style.ts';

/** The parts of a page. */
export interface Page {
  readonly title: string;
  /** The line above everything: what this is and of which file. */
  readonly header: Html;
  readonly main: Html;
  readonly footer: Html;
  /** Its language, as IETF tag; English when left out. */
  readonly language?: string;
  /** What it looks like beyond the look of every page. */
  readonly style?: string;
}

/** Nothing is loaded from anywhere, whatever a page holds: a browser enforces this line. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/** Puts a page together: one file that needs no other. */
export function renderPage(page: Page): string {
  return html`<!doctype html>
<html lang="${page.language ?? 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="color-scheme" content="light dark">
<title>${page.title}</title>
<style>${new Markup(STYLE + (page.style ?? ''))}</style>
</head>
<body>
<header>${page.header}</header>
<main>${page.main}</main>
<footer>${page.footer}</footer>
</body>
</html>
`.text;
}
