import { useLingui } from '@lingui/react';
import { useMatches } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';

const PROGRAM = 'Facialis';

/** Names the window by its page. Nothing of the record comes into the title, which browsers keep. */
export function usePageTitle(): void {
  const { i18n } = useLingui();
  const title = useMatches().findLast(({ staticData }) => staticData.title)?.staticData.title;
  const words = title === undefined ? PROGRAM : `${i18n._(title)} – ${PROGRAM}`;
  useEffect(() => {
    document.title = words;
  }, [words]);
}

/**
 * Gives the focus to the heading of a page that was gone to, so that it is read out; a page that has
 * put the focus somewhere itself keeps it there.
 *
 * @param page where the page's heading will appear
 * @param address the address's path
 */
export function useArrival(page: RefObject<HTMLElement | null>, address: string): void {
  const shown = useRef(address);
  useEffect(() => {
    const area = page.current;
    if (area === null || shown.current === address) return;
    const watcher = new MutationObserver(arrive);
    watcher.observe(area, { childList: true, subtree: true });
    arrive();
    return () => watcher.disconnect();

    function arrive() {
      const heading = area!.querySelector('h1');
      if (heading === null) return;
      watcher.disconnect();
      shown.current = address;
      if (area!.contains(document.activeElement)) return;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }
  }, [page, address]);
}
