import { layers } from '../../model/layers.ts';
import type { WebLayer } from './web-annotation.ts';

/** What becomes annotations, in this order. */
export const webLayers: readonly WebLayer[] = /* @__PURE__ */ ['dateline', ...layers];
