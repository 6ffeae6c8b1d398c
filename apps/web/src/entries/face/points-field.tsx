import type { ToxinProduct } from '@facialis/record';
import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { useForm } from '../forms/form-state.ts';
import { Group } from '../parts/choice-fields.tsx';
import { useField } from '../parts/use-field.ts';
import { numberText } from '../typed-number.ts';
import { useDecimalSign } from '../words/use-field-text.ts';
import { Face } from './face.tsx';
import type { MusclePlace } from './muscle-places.ts';
import { PointEditor } from './point-editor.tsx';
import { PointList } from './point-list.tsx';
import { type DraftPoint, pointsOf, sessionTotals, usualDoses } from './points.ts';
import { SessionTotals } from './session-totals.tsx';

/** Where a session injected and how much: on the drawn face, as a list, and in totals. */
export function PointsField({ product }: { readonly product: ToxinProduct }) {
  const { t } = useLingui();
  const { draft, course } = useForm();
  const field = useField('points');
  const [opened, setOpened] = useState<number | null>(null);
  const beside = useRef<HTMLDivElement>(null);
  const decimalSign = useDecimalSign();
  const points = pointsOf(draft);
  const sessions = course.filter((entry) => entry.kind === 'toxin-session');
  const add = (point: DraftPoint) => {
    field.set([...points, point]);
    setOpened(points.length);
  };
  const takeOut = (place: number) => {
    const rest = points.toSpliced(place, 1);
    field.set(rest.length === 0 ? undefined : rest);
    setOpened(null);
  };
  const unitsAt = ({ muscle, side }: MusclePlace) => {
    const own = points.filter((point) => point.muscle === muscle && point.side === side);
    if (own.length === 0) return undefined;
    const whole = own.map(({ units }) => units).filter((units) => typeof units === 'number');
    const { units } = sessionTotals(product, {
      points: whole.map((dose) => ({ muscle, side, units: dose })),
    });
    return numberText(units, decimalSign);
  };
  const open = opened !== null && opened < points.length ? opened : null;
  return (
    <Group field={field}>
      <p className="hint">
        <Trans>
          You look at the person as if they sat before you: their right half is on your left.
        </Trans>
      </p>
      <div className="session">
        <Face
          text={field.text}
          unitsAt={unitsAt}
          onTap={({ muscle, side }) => add({ muscle, side })}
        />
        <div className="beside" ref={beside}>
          {open !== null && (
            <PointEditor
              key={open}
              at={`points[${open}]`}
              product={product}
              doses={usualDoses(product, draft, sessions)}
              onDone={() => {
                setOpened(null);
                beside.current?.querySelectorAll<HTMLElement>('.points .open')[open]?.focus();
              }}
              onTakeOut={() => takeOut(open)}
            />
          )}
          <SessionTotals product={product} session={draft} />
          <PointList text={field.text} opened={open} onOpen={setOpened} onTakeOut={takeOut} />
          <button
            type="button"
            onClick={() => add({})}
          >{t`Add a point without the drawing`}</button>
        </div>
      </div>
    </Group>
  );
}
