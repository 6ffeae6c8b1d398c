import { type ReactNode, useState } from 'react';
import { fieldOf } from '../draft.ts';
import { useForm } from '../forms/form-state.ts';

/** Fields that few need, folded away until they are wanted or hold something. */
export function More({
  title,
  fields,
  children,
}: {
  readonly title: string;
  /** The fields inside. */
  readonly fields: readonly string[];
  readonly children: ReactNode;
}) {
  const { draft } = useForm();
  const [open] = useState(() => fields.some((at) => fieldOf(draft, at) !== undefined));
  return (
    <details className="more" open={open}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
