import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PageView } from '../state/settings.ts';
import type { ViewProps } from './view-props.ts';

type OtherView = Exclude<PageView, 'map'>;

/** The code of each view, loaded when it is first opened. */
const loaders: Readonly<Record<OtherView, () => Promise<ComponentType<ViewProps>>>> = {
  compare: () => import('./compare/compare-view.tsx').then(({ CompareView }) => CompareView),
  gaps: () => import('./gaps/gaps-view.tsx').then(({ GapsView }) => GapsView),
};

/** A view whose code is loaded when it is first opened. */
export function ViewOnDemand({ view, ...props }: ViewProps & { readonly view: OtherView }) {
  const [loaded, setLoaded] = useState<{ readonly view: OtherView; readonly View: ComponentType<ViewProps> | null }>();
  useEffect(() => {
    let isOpen = true;
    loaders[view]().then(
      (View) => isOpen && setLoaded({ view, View }),
      () => isOpen && setLoaded({ view, View: null }),
    );
    return () => {
      isOpen = false;
    };
  }, [view]);
  if (loaded?.view !== view) return <p class="view">Loading…</p>;
  const { View } = loaded;
  if (View) return <View {...props} />;
  return (
    <p class="view" role="alert">
      This view could not be loaded, since the server does not answer. Start it again with npm start, then reload the
      page.
    </p>
  );
}
