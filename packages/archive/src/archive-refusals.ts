import { type Refusal, refuse } from '@facialis/refusal';

/** Says what is wrong with an archive. */
export function refuseArchive(at: string, got: string): Refusal {
  return refuse('archive-invalid', {
    at,
    need: 'a zip with bundle.json or record.json, as facialis export writes it',
    got,
    remedy: 'Export the person again, or unpack the zip and import its bundle.json.',
  });
}

/** Says that a zip could harm whoever unpacks it. Nothing of it is read. */
export function refuseUnsafe(at: string, got: string): Refusal {
  return refuse('archive-unsafe', {
    at,
    need: 'an archive of honest size whose files stay inside it',
    got,
    remedy: 'Do not unpack it. Ask for a new archive from where it came.',
  });
}

/** Says that a zip ends too early. */
export function refuseCut(at: string): Refusal {
  return refuse('truncated', {
    at,
    need: 'the whole archive',
    got: 'a zip without its end, or with a damaged part',
    remedy: 'Copy it again from where it came; compare the sizes.',
  });
}
