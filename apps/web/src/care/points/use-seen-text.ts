import type { Seen } from '@facialis/care';
import { useLingui } from '@lingui/react/macro';

/** Says whether something was found. */
export function useSeenText(): (seen: Seen) => string {
  const { t } = useLingui();
  const words: Readonly<Record<Seen, string>> = {
    yes: t({ message: 'Yes', context: 'answer to a question about a finding' }),
    no: t({ message: 'No', context: 'answer to a question about a finding' }),
    contradictory: t`Yes and no`,
  };
  return (seen) => words[seen];
}
