import type { Loss, LossOptions } from './loss.ts';

/**
 * Tells whether an address may stand in a link: one of the web or of mail, or one relative to the page. It is looked at
 * without white space and control characters, which browsers leave out, so that these hide no other scheme.
 */
export function isSafeUrl(url: string): boolean {
  const plain = url.replace(/[^\x21-\x7e]/g, '');
  return /^(?:https?:|mailto:|[^:]*$|[^:/?#]*[/?#])/i.test(plain);
}

/** Gives an address that may stand in a link; another becomes `null`, and is told. */
export function safeUrl(url: string | null, path: Loss['path'], { onLoss }: LossOptions): string | null {
  if (url === null || isSafeUrl(url)) return url;
  onLoss?.({ code: 'unsafe_url', path, expected: 'an address of the web, of mail, or of the page', received: url });
  return null;
}
