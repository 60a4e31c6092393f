import type { StatisticType } from '../model/types.ts';

/**
 * Tells whether a figure is a sum of money: an amount or a change whose unit is an ISO 4217 code that the runtime knows
 * as a currency in use. Where it cannot tell, any three capitals are one.
 */
export function isMoney(type: StatisticType, unit: string): boolean {
  if ((type !== 'amount' && type !== 'change') || !/^[A-Z]{3}$/.test(unit)) return false;
  return globalThis.Intl?.supportedValuesOf?.('currency').includes(unit) ?? true;
}
