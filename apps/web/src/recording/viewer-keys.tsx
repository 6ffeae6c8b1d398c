import { Trans } from '@lingui/react/macro';
import type { KeyboardEvent, PointerEvent } from 'react';

/** What the viewer's keys do. */
export interface KeyActions {
  readonly toggle: () => void;
  readonly step: (frames: -1 | 1) => void;
  readonly event: (step: -1 | 1) => void;
  readonly speed: () => void;
}

/** Elements that have keys of their own. */
const TYPED_INTO = 'input, select, textarea, [role="slider"]';
const PRESSED = 'button, a, summary';

/**
 * Does what a key of the viewer means. Letters count only while the viewer has the focus (WCAG 2.2,
 * 2.1.4), and never while something is typed or with Ctrl, Alt or the command key.
 */
export function actOnKey(event: KeyboardEvent, actions: KeyActions): void {
  const { key, target, ctrlKey, altKey, metaKey } = event;
  if (ctrlKey || altKey || metaKey || !(target instanceof Element)) return;
  const isSlider = target.matches('[role="slider"], input[type="range"]');
  if (target.matches(TYPED_INTO) && !isSlider) return;
  if (key === ' ' && target.matches(PRESSED)) return;
  const act = {
    ' ': actions.toggle,
    ',': () => actions.step(-1),
    '.': () => actions.step(1),
    j: () => actions.event(-1),
    k: () => actions.event(1),
    s: actions.speed,
  }[key];
  if (!act) return;
  event.preventDefault();
  act();
}

/** A press on the picture or the traces, where nothing else takes the focus, gives it to the viewer. */
export function focusOnPress({ target }: PointerEvent, viewer: HTMLElement | null): void {
  const taken = 'button, input, select, a, label, summary, [tabindex="0"]';
  if (target instanceof Element && !target.closest(taken)) viewer?.focus({ preventScroll: true });
}

/** The keys, in a list that can be opened. */
export function KeysHelp() {
  return (
    <details className="keys">
      <summary>
        <Trans>Keys</Trans>
      </summary>
      <dl>
        <dt>
          <kbd>
            <Trans>Space</Trans>
          </kbd>
        </dt>
        <dd>
          <Trans>play and pause</Trans>
        </dd>
        <dt>
          <kbd>,</kbd> <kbd>.</kbd>
        </dt>
        <dd>
          <Trans>one frame back, one frame on</Trans>
        </dd>
        <dt>
          <kbd>j</kbd> <kbd>k</kbd>
        </dt>
        <dd>
          <Trans>event before, next event</Trans>
        </dd>
        <dt>
          <kbd>s</kbd>
        </dt>
        <dd>
          <Trans>slow motion: full, half, quarter speed</Trans>
        </dd>
        <dt>
          <kbd>←</kbd> <kbd>→</kbd> <kbd>+</kbd> <kbd>−</kbd> <kbd>0</kbd>
        </dt>
        <dd>
          <Trans>on the bar below the traces: move, zoom, show all</Trans>
        </dd>
      </dl>
      <p className="soft">
        <Trans>
          They count while something of the recording has the focus, not while you type.
        </Trans>
      </p>
    </details>
  );
}
