import { time } from './codec.ts';
import { extensionUrl } from './extensions.ts';
import { getAt, isObject, type Json, type JsonObject, objectsOf, setAt } from './json.ts';
import { element, type Place } from './place.ts';

/** Carries an end that FHIR's rule for periods cannot hold against its start. */
const OPEN_END = extensionUrl('open-end');

/**
 * The end of a period whose start was written before. FHIR asks for a start that is not after the
 * end, and cannot answer for a month and a year, or for years that are about right: such an end
 * stands in an extension of the element.
 */
export function periodEnd(period: string): Place {
  const plain = element(`${period}.end`, time);
  const besidePath = `${period}._end`;
  return {
    ...plain,
    write(value, resource, content) {
      const start = getAt(resource, `${period}.start`);
      const isPlain = start === undefined || isOrdered(start, value);
      if (isPlain) return plain.write(value, resource, content);
      setAt(resource, besidePath, { extension: [openEnd(value)] });
    },
    read(resource, content) {
      const end = plain.read(resource, content);
      if (end !== undefined) return end;
      const beside = getAt(resource, besidePath);
      const found = isObject(beside)
        ? objectsOf(beside.extension).find(({ url }) => url === OPEN_END)
        : undefined;
      return found && time.read({ value: found.valueDateTime, beside: found._valueDateTime });
    },
  };
}

function openEnd(value: Json): JsonObject {
  const said = time.write(value);
  return {
    url: OPEN_END,
    valueDateTime: said.value,
    ...(said.beside !== undefined && { _valueDateTime: said.beside }),
  };
}

/** Whether every reader finds that one time is not after another. */
function isOrdered(start: Json, end: Json): boolean {
  const [one, other] = [String(start), String(end)];
  const isMoment = one.includes('T') && other.includes('T');
  if (isMoment) return Date.parse(one) <= Date.parse(other) && one <= other;
  return one.length === other.length && one <= other;
}

/** Start and end of a time span that is a point in time while it has no end. */
export function pointOrPeriod(): { readonly start: Place; readonly end: Place } {
  const point = element('effectiveDateTime', time);
  const start = element('effectivePeriod.start', time);
  const end = periodEnd('effectivePeriod');
  return {
    start: {
      ...point,
      where: 'effectiveDateTime or effectivePeriod.start',
      read: (resource, content) => point.read(resource, content) ?? start.read(resource, content),
    },
    end: {
      ...end,
      write(value, resource, content) {
        const begun = point.read(resource, content)!;
        delete resource.effectiveDateTime;
        delete resource._effectiveDateTime;
        start.write(begun, resource, content);
        end.write(value, resource, content);
      },
    },
  };
}
