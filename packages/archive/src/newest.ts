import type { KeptEntry, PersonRecord } from '@facialis/fhir';
import type { Entry, Person } from '@facialis/record';
import type { Version } from '@facialis/record/store';

/**
 * The newest version of each entry, in the order in which the entries first come; without those
 * that are deleted, but with the person, who is needed to say whose the others are.
 */
export function newestOf(versions: readonly Version[]): Version[] {
  const newest = new Map<string, Version>();
  for (const version of versions) {
    const known = newest.get(version.entry);
    if (known === undefined || known.version < version.version) {
      newest.set(version.entry, version);
    }
  }
  return [...newest.values()].filter(
    ({ deleted, content }) => !deleted || content.kind === 'person',
  );
}

/**
 * A person's newest versions as FHIR is made from them.
 *
 * @throws TypeError when the person's own entry is not among them
 */
export function personRecordOf(newest: readonly Version[]): PersonRecord {
  const kept = newest.map(keptEntry);
  const person = kept.find(isPerson);
  if (!person) throw new TypeError('versions must hold the person; received none of that kind');
  return { person, entries: kept.filter((entry) => entry !== person) };
}

function keptEntry({ entry, version, at, actor, why, confirmed, content }: Version): KeptEntry {
  const told = why === undefined ? {} : { why };
  return { id: entry, content, kept: { version, at, actor, ...told, confirmed } };
}

function isPerson(entry: KeptEntry<Entry>): entry is KeptEntry<Person> {
  return entry.content.kind === 'person';
}
