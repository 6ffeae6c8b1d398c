import { z } from 'zod';
import { RECORDING_SCHEMA, recordingSchema } from './recording.ts';

/** The JSON Schema (draft 2020-12) of `recording.json`, for readers in any language. */
export function recordingJsonSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(recordingSchema, { target: 'draft-2020-12', reused: 'ref' }),
    title: `A spasm record (${RECORDING_SCHEMA})`,
  };
}
