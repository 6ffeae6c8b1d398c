import { ALSO_HEMIFACIAL_SPASM, HEMIFACIAL_SPASM, LATERALITY, SYSTEMS } from '../codes.ts';
import { isObject, type Json, type JsonObject, objectsOf } from '../json.ts';
import type { World } from '../world.ts';
import type { Reader } from './reader.ts';
import { authorOf, conceptLine, hasCode, isNotSo, notesOf, timeOf } from './words.ts';

const SPASM_CODES = [...HEMIFACIAL_SPASM, ...ALSO_HEMIFACIAL_SPASM];

/** Codes that name the side together with the illness. */
const SIDED: readonly [string, string][] = [
  ['G51.31', 'right'],
  ['G51.32', 'left'],
  ['G51.33', 'both'],
];

/**
 * A Condition as history: hemifacial spasm as the illness itself, anything else as another illness,
 * by its name.
 */
export const conditionReader: Reader = {
  reads: [
    'clinicalStatus',
    'verificationStatus',
    'code',
    'subject',
    'onsetDateTime',
    'recordedDate',
    'recorder',
    'bodySite',
    'note',
  ],
  read(resource, world) {
    if (isNotSo(resource.verificationStatus)) return 'not-so';
    const onset = timeOf(resource.onsetDateTime);
    const when = timeOf(resource.recordedDate) ?? onset;
    if (when === undefined) return 'no-time';
    const base = { kind: 'history', when, author: authorOf(resource.recorder, world) };
    if (hasCode(resource.code, SPASM_CODES)) {
      return {
        content: {
          ...base,
          ...notesOf(resource.note),
          ...sideOf(resource, world),
          ...(onset !== undefined && { onset }),
        },
      };
    }
    const name = conceptLine(resource.code);
    if (name === undefined) return 'no-words';
    const illness = { name, ...(onset !== undefined && { since: onset }) };
    return { content: { ...base, ...notesOf(resource.note), otherIllnesses: [illness] } };
  },
};

/** The side out of the code, the body site or the body structure that it refers to. */
function sideOf({ code, bodySite }: JsonObject, world: World): JsonObject {
  const sided = SIDED.find(([own]) => hasCode(code, [{ system: SYSTEMS.icd10cm, code: own }]));
  if (sided) return { side: sided[1] };
  const sites: Json[] = objectsOf(bodySite).flatMap((site) => [
    site,
    ...objectsOf(site.extension).flatMap(({ valueReference }) => {
      const structure = world.resolve(valueReference)?.resource;
      return structure ? objectsOf(structure.locationQualifier) : [];
    }),
  ]);
  const side = Object.entries(LATERALITY).find(([, known]) =>
    sites.some((site) => isObject(site) && hasCode(site, [known])),
  );
  return side ? { side: side[0] } : {};
}
