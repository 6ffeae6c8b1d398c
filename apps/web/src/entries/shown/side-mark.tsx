import type { Side } from '@facialis/record';
import { useLingui } from '@lingui/react/macro';
import { SIDE_WORDS } from '../words/common.ts';

/** A side as a word in its colour. */
export function SideMark({ side }: { readonly side: Side | undefined }) {
  const { i18n } = useLingui();
  return side === undefined ? null : (
    <span className={`side ${side}`}>{i18n._(SIDE_WORDS[side])}</span>
  );
}
