import { SIDES } from '@facialis/record';
import { eventSchema, type Recording } from '@facialis/spasm';
import { fileAttachment, jsonAttachment } from '../attachment.ts';
import { concept, integer, localConcept, quantity, time } from '../codec.ts';
import { authorAt, note, SUBJECT, sideAt } from '../common.ts';
import type { JsonObject } from '../json.ts';
import { type Companion, mapping } from '../mapping.ts';
import { MEASURE_CONCEPTS, measureComponents, RECORDING_CONCEPTS } from '../measures.ts';
import { FOCUS, observation } from '../observation.ts';
import { component, element, on } from '../place.ts';
import { shown } from '../shown.ts';

const RECORDING = { code: 'recording', display: 'spasms measured in a recording of the face' };
const CORRECTION = { code: 'correction', display: 'correction of an event by a person' };
const METHOD = { code: 'method.video', display: 'measurement from video' };

/** A file that the entry names or holds. */
const document: Companion = {
  resource: 'DocumentReference',
  fixed: () => ({ status: 'current', ...SUBJECT }),
};

const DOCUMENT = 'content[0].attachment';
const { kind, form } = eventSchema.shape;
const forms = concept('form', form.unwrap().options);
const seconds = quantity('s');

/** The software with its models; read from the record itself. */
function device({ record }: JsonObject): JsonObject {
  const { software } = record as unknown as Recording;
  const versions: JsonObject[] = [
    shown('value', software.version),
    ...software.models.map(({ name, sha256 }) => ({
      type: { ...shown('text', name) },
      ...shown('value', sha256),
    })),
  ];
  return {
    deviceName: [{ name: software.name, type: 'model-name' }],
    version: versions.filter(({ value }) => value !== undefined),
  };
}

/**
 * A recording as Observation with a component for each measure. The spasm record itself, with its
 * events, goes along as a document and is what is read back.
 */
export const recording = mapping('recording', {
  resource: 'Observation',
  concepts: [RECORDING, METHOD, ...MEASURE_CONCEPTS, ...RECORDING_CONCEPTS],
  fixed: ({ record, video }) => {
    const spasms = record as unknown as Recording;
    return {
      status: 'final',
      code: localConcept(RECORDING),
      ...SUBJECT,
      method: { ...localConcept(METHOD), ...shown('text', spasms.methods.paragraph) },
      device: { reference: '#device' },
      derivedFrom: [
        { reference: '#record' },
        ...(video === undefined ? [] : [{ reference: '#video' }]),
      ],
      component: measureComponents(spasms),
    };
  },
  companions: {
    device: { resource: 'Device', always: true, fixed: device },
    record: document,
    video: { resource: 'Media', fixed: () => ({ status: 'completed', ...SUBJECT }) },
    signals: document,
    protocol: document,
  },
  fields: {
    when: element('effectiveDateTime', time),
    author: authorAt('performer[0]'),
    note,
    side: sideAt('bodySite'),
    record: on('record', element(DOCUMENT, jsonAttachment('recording.json'))),
    video: on('video', element('content', fileAttachment)),
    signals: on('signals', element(DOCUMENT, fileAttachment)),
    protocol: on('protocol', element(DOCUMENT, jsonAttachment('protocol.json'))),
    corrections: {
      ...observation(CORRECTION, FOCUS),
      many: true,
      fields: {
        author: authorAt('performer[0]'),
        when: element('effectiveDateTime', time),
        event: component({ code: 'event', display: 'number of the event' }, integer),
        why: note,
        action: element(
          'valueCodeableConcept',
          concept('action', ['accept', 'reject', 'relabel', 'move', 'add']),
        ),
        kind: component(
          { code: 'event.kind', display: 'what it is' },
          concept('event', kind.options),
        ),
        side: component({ code: 'event.side', display: 'side' }, concept('side', SIDES)),
        form: component({ code: 'event.form', display: 'form of a spasm' }, forms),
        onset: component({ code: 'event.onset', display: 'start in the recording' }, seconds),
        offset: component({ code: 'event.offset', display: 'end in the recording' }, seconds),
      },
    },
  },
});
