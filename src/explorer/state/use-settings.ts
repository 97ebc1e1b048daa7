import { useEffect, useState } from 'preact/hooks';
import { readSettings, type Settings } from './settings.ts';

/** Changes some of the settings. */
export type ChangeSettings = (changed: Partial<Settings>) => void;

/** The settings of the page, first those of its address. Opening another view is a step that the browser's "back" undoes. */
export function useSettings(): readonly [Settings, ChangeSettings] {
  const [settings, setSettings] = useState(() => readSettings(location.hash));
  useEffect(() => {
    const goBack = () => setSettings(readSettings(location.hash));
    addEventListener('popstate', goBack);
    return () => removeEventListener('popstate', goBack);
  }, []);
  const change: ChangeSettings = (changed) => {
    if (changed.view && changed.view !== settings.view) history.pushState(history.state, '', location.hash);
    setSettings((before) => ({ ...before, ...changed }));
  };
  return [settings, change];
}
