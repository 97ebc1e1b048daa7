import { useEffect } from 'preact/hooks';
import type { Problem } from '../api/ask.ts';
import { type Address, addressOf, readAddress, writeAddress } from './address.ts';
import { type Settings, writeSettings } from './settings.ts';
import type { View } from './view.ts';

/** What the address of the page follows, and what it can set. */
interface Shown {
  readonly view: View;
  readonly selected: string | null;
  readonly settings: Settings;
  readonly open: (address: Address | null) => Promise<void>;
  readonly report: (problem: Problem) => void;
}

/** Keeps the address of the page equal to what is shown. Opens what an address names: at the start, and whenever a person enters another. */
export function useAddress({ view, selected, settings, open, report }: Shown): void {
  useEffect(() => {
    const openNamed = () =>
      readAddress(location.hash).then(open, async () => {
        await open(null);
        report(unreadableAddress);
      });
    const openEntered = () => {
      if (window.history.state !== ownEntry) void openNamed();
    };
    void openNamed();
    addEventListener('hashchange', openEntered);
    return () => removeEventListener('hashchange', openEntered);
  }, [open, report]);
  useEffect(() => {
    if (view.nodes.size === 0) return;
    let isLatest = true;
    void writeAddress(addressOf(view, selected)).then((address) => {
      const hash = [address, ...writeSettings(settings)].join('&');
      if (isLatest) window.history.replaceState(ownEntry, '', `#${hash}`);
    });
    return () => {
      isLatest = false;
    };
  }, [view, selected, settings]);
}

/** Tells an address that the page wrote, to which a person may go back, from one that was entered. */
const ownEntry = 'written by the page';

const unreadableAddress: Problem = {
  message: 'The address cannot be read: it was cut or changed on its way. Shown is the first view.',
  hint: 'Ask for the link again, and copy all of it.',
};
