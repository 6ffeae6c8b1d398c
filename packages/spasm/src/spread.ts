import { PARTS, type Recording, type SpasmEvent } from './recording.ts';

/** In how many spasms, and in what share of them, each part of the face takes part. */
export function computeSpread(events: readonly SpasmEvent[]): Recording['spread'] {
  const spasms = events.filter((event) => event.kind === 'spasm');
  return PARTS.map((part) => {
    const taking = spasms.filter((spasm) => spasm.parts.includes(part)).length;
    return { part, events: taking, share: spasms.length === 0 ? 0 : taking / spasms.length };
  });
}
