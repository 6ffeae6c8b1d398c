import { extensionUrl } from './extensions.ts';
import { isObject, objectsOf, textOf } from './json.ts';
import type { Keeping } from './record.ts';
import type { Item } from './world.ts';
import { type Filed, partId, tag, urn } from './write.ts';

const VERSION = extensionUrl('version');
const CONFIRMED = extensionUrl('confirmed');

/** Tag of the resources that say how an entry was kept. */
export const PROVENANCE = 'provenance';

/** Who kept an entry, when and why. */
export function provenanceOf(entry: string, kept: Keeping): Filed {
  const id = partId(entry, PROVENANCE);
  const { version, at, actor, why, confirmed } = kept;
  return {
    id,
    resource: {
      resourceType: 'Provenance',
      id,
      meta: { tag: [tag(PROVENANCE)] },
      extension: [
        { url: VERSION, valueInteger: version },
        ...confirmed.map((code) => ({ url: CONFIRMED, valueString: code })),
      ],
      target: [{ reference: urn(entry) }],
      recorded: at,
      ...(why !== undefined && { reason: [{ text: why }] }),
      agent: [{ who: { display: actor } }],
    },
  };
}

/** Reads how an entry was kept; undefined when the resource does not say it whole. */
export function readProvenance({ resource }: Item): Keeping | undefined {
  const marks = objectsOf(resource.extension);
  const version = marks.find(({ url }) => url === VERSION)?.valueInteger;
  const at = textOf(resource.recorded);
  const who = objectsOf(resource.agent)[0]?.who;
  const actor = isObject(who) ? textOf(who.display) : undefined;
  const why = textOf(objectsOf(resource.reason)[0]?.text);
  if (typeof version !== 'number' || at === undefined || actor === undefined) return undefined;
  const confirmed = marks
    .filter(({ url }) => url === CONFIRMED)
    .flatMap(({ valueString }) => textOf(valueString) ?? []);
  return { version, at, actor, ...(why !== undefined && { why }), confirmed };
}
