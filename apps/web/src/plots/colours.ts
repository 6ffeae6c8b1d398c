/** Custom properties of the style sheet that plots are drawn in. */
const NAMES = ['ink', 'soft', 'rule', 'panel', 'paper', 'accent', 'right', 'left', 'note'] as const;

/** A colour by its name in the style sheet, such as `right` for `--right`. */
export type ColourName = (typeof NAMES)[number];

/** The colours as they are in the present theme, in a form that a canvas takes. */
export type Colours = Readonly<Record<ColourName, string>>;

let known: Colours | null = null;
const watchers = new Set<() => void>();

/** The style sheet's colours in the present theme. */
export function currentColours(): Colours {
  known ??= readColours();
  return known;
}

/** Calls back when the theme changes; gives the way to stop. */
export function followColours(watcher: () => void): () => void {
  if (watchers.size === 0) startWatching();
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** A colour that depends on the theme is only settled on an element. */
function readColours(): Colours {
  const probe = document.body.appendChild(document.createElement('span'));
  const colours = NAMES.map((name) => {
    probe.style.color = `var(--${name})`;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(colours);
}

let watching = false;

/** The device's theme, and the one that the settings put on the page. */
function startWatching(): void {
  if (watching) return;
  watching = true;
  const change = () => {
    known = null;
    for (const watcher of watchers) watcher();
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', change);
  new MutationObserver(change).observe(document.documentElement, { attributeFilter: ['style'] });
}
