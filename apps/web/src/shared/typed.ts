/** Where what is being typed is kept until it is saved: in this tab alone, until it is closed. */
const PREFIX = 'facialis.typed.';

/** What was typed under a name in this tab and not saved; undefined for nothing. */
export function typedBefore(name: string): unknown {
  try {
    const text = sessionStorage.getItem(PREFIX + name);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keeps what is typed for a reload of the page; undefined forgets it. */
export function keepTyped(name: string, typed: unknown): void {
  try {
    if (typed === undefined) sessionStorage.removeItem(PREFIX + name);
    else sessionStorage.setItem(PREFIX + name, JSON.stringify(typed));
  } catch {
    // A browser that keeps nothing still has it on the page.
  }
}

/** Forgets what was typed in this tab under names that begin so: all of it for who signs out. */
export function forgetTyped(beginning = ''): void {
  try {
    const all = Object.keys(sessionStorage);
    const names = all.filter((name) => name.startsWith(PREFIX + beginning));
    for (const name of names) sessionStorage.removeItem(name);
  } catch {
    // What could not be kept needs not be forgotten.
  }
}
