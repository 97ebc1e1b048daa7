import { computeLayout, type LayoutTask } from './layout.ts';

/** Lays out off the thread of the page, which stays free to type and to scroll. */
self.onmessage = ({ data }: MessageEvent<LayoutTask>) => self.postMessage(computeLayout(data));
