import type { Entry } from '@facialis/record';
import { isObject } from '../differences.ts';
import { WORDS } from '../words/all-kinds.ts';
import { HEADER_WORDS } from '../words/common.ts';
import { useFieldText } from '../words/use-field-text.ts';

/** Fields that stand elsewhere on the page. */
const IN_HEADING: readonly string[] = ['kind', 'side', 'unit'];
/** Fields that come after all others. */
const LAST: readonly string[] = ['note', 'author'];

/** All that an entry says, field by field. */
export function EntryView({ entry }: { readonly entry: Entry }) {
  const text = useFieldText(entry.kind);
  const names = Object.keys(WORDS[entry.kind]).filter(
    (name) =>
      !name.includes('.') &&
      !IN_HEADING.includes(name) &&
      !LAST.includes(name) &&
      // A time that is called nothing but "when" stands in the heading.
      WORDS[entry.kind][name] !== HEADER_WORDS.when,
  );
  const told = [...names, ...LAST]
    .map((name) => ({ name, value: Reflect.get(entry, name) as unknown }))
    .filter(({ value }) => value !== undefined);
  return (
    <dl className="entry">
      {told.map(({ name, value }) => (
        <div key={name}>
          <dt>{text.label(name)}</dt>
          <dd>
            {Array.isArray(value) && value.some(isObject) ? (
              <ul>
                {value
                  .map((item, i) => ({ line: text.value(name, item), key: `${name}[${i}]` }))
                  .map(({ line, key }) => (
                    <li key={key}>{line}</li>
                  ))}
              </ul>
            ) : (
              text.value(name, value)
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
