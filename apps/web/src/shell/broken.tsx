import { Failure } from '../shared/failure.tsx';

/** In the place of a page that broke. */
export function Broken({ error }: { readonly error: unknown }) {
  return <Failure message={error instanceof Error ? error.message : String(error)} />;
}
