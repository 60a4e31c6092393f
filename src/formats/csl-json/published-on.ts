import type { Article } from '../../model/types.ts';

/** Gives the day of an article in EDTF: that of publication, else that of the dateline; `null` where neither is known. */
export function publishedOn({ source, dateline }: Article): string | null {
  return source.published?.value ?? dateline?.period.value ?? null;
}
