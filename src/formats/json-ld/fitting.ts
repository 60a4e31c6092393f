import { HALF_PAIRS, type Loss, type LossOptions, writable } from '../../exchange/loss.ts';
import { isSafeIri } from '../../exchange/safe-iri.ts';

/**
 * Copies an article as JSON-LD can hold it: without halves of surrogate pairs, and with `''` for an address that is
 * unsafe. Each is told, wherever it stands.
 */
export function fitting<T>(value: T, options: LossOptions, path?: Loss['path']): T;
export function fitting(value: unknown, options: LossOptions, path: Loss['path'] = []): unknown {
  if (typeof value === 'string') {
    const written = writable(value, path, HALF_PAIRS, options);
    if (isSafeIri(written) || !/ur[il]|sameAs/.test(path.slice(-2).join())) return written;
    options.onLoss?.({ code: 'unsafe_url', path, expected: 'http, https or urn', received: written });
    return '';
  }
  if (Array.isArray(value)) return value.map((one, i) => fitting(one, options, [...path, i]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fitting(one, options, [...path, key])]));
}
