import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Group } from './choice-fields.tsx';
import { PlaceFault } from './field-notes.tsx';
import type { At } from './text-fields.tsx';
import { useField } from './use-field.ts';

/** A list of things, each with fields of its own. */
export function ItemsField({
  at,
  add,
  children,
}: At & {
  /** What the button says that adds one. */
  readonly add: string;
  /** The fields of the item at a place. */
  children(at: string): ReactNode;
}) {
  const { t } = useLingui();
  const field = useField(at);
  const items: readonly unknown[] = Array.isArray(field.value) ? field.value : [];
  const list = useRef<HTMLOListElement>(null);
  const [added, setAdded] = useState(0);
  const takeOut = (number: number) => t`Take out number ${number} of: ${field.label}`;
  useEffect(() => {
    if (added === 0) return;
    const last = list.current?.lastElementChild;
    last?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [added]);
  return (
    <Group field={field}>
      <ol className="items" ref={list}>
        {items
          .map((_, i) => `${at}[${i}]`)
          .map((own, i) => (
            <li key={own}>
              {children(own)}
              <PlaceFault at={own} />
              <button
                type="button"
                className="quiet"
                aria-label={takeOut(i + 1)}
                onClick={() => field.set(withoutItem(items, i))}
              >
                <Trans>Take out</Trans>
              </button>
            </li>
          ))}
      </ol>
      <button
        type="button"
        onClick={() => {
          field.set([...items, {}]);
          setAdded(added + 1);
        }}
      >
        {add}
      </button>
    </Group>
  );
}

function withoutItem(items: readonly unknown[], i: number): unknown {
  const rest = items.toSpliced(i, 1);
  return rest.length === 0 ? undefined : rest;
}
