import type { Ids } from './ids.ts';

/** Id of any entity of an article. */
export type EntityId<I extends Ids = Ids> =
  | I['person']
  | I['organization']
  | I['place']
  | I['agreement']
  | I['event']
  | I['group'];
