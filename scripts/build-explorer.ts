import { buildExplorer } from '../explorer/build-explorer.ts';

/** Puts the explorer into the site. */
await buildExplorer('site');
