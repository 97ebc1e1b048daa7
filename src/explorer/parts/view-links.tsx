import { useEffect, useState } from 'preact/hooks';
import { addressOf, writeAddress } from '../state/address.ts';
import type { Session } from '../state/session.ts';
import { type PageView, writeSettings } from '../state/settings.ts';

const views: readonly (readonly [PageView, string])[] = [
  ['map', 'Map'],
  ['compare', 'Compare'],
  ['gaps', 'Gaps'],
];

/** The views of the page, as links that open each in place, or in another tab. */
export function ViewLinks({ session: { history, selected, settings, change } }: { readonly session: Session }) {
  const [address, setAddress] = useState('');
  useEffect(() => {
    let isLatest = true;
    void writeAddress(addressOf(history.view, selected)).then((text) => isLatest && setAddress(text));
    return () => {
      isLatest = false;
    };
  }, [history.view, selected]);
  return (
    <nav class="views" aria-label="Views">
      {views.map(([view, name]) => (
        <a
          key={view}
          href={`#${[address, ...writeSettings({ ...settings, view })].join('&')}`}
          aria-current={view === settings.view ? 'page' : undefined}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            change({ view });
          }}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
