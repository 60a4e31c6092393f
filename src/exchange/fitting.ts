import { type Loss, type LossOptions, writable } from './loss.ts';
import { isSafeIri } from './safe-iri.ts';

/**
 * Copies an article as a format can hold it: with U+FFFD for each character that it cannot, and with `''` for an address
 * that is unsafe. Each is told, wherever it stands.
 *
 * @param unwritable - What the format cannot hold, as a global expression.
 */
export function fitting<T>(value: T, unwritable: RegExp, options: LossOptions, path?: Loss['path']): T;
export function fitting(value: unknown, unwritable: RegExp, options: LossOptions, path: Loss['path'] = []): unknown {
  const within = (one: unknown, key: string | number): unknown => fitting(one, unwritable, options, [...path, key]);
  if (typeof value === 'string') {
    const written = writable(value, path, unwritable, options);
    if (isSafeIri(written) || !/ur[il]|sameAs/.test(path.slice(-2).join())) return written;
    options.onLoss?.({ code: 'unsafe_url', path, expected: 'http, https or urn', received: written });
    return '';
  }
  if (Array.isArray(value)) return value.map(within);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, within(one, key)]));
}
