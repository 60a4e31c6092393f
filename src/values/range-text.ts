/** What `Intl.NumberFormat` writes; older runtimes write no ranges. */
export interface NumberWriter {
  /** Writes a number. */
  format(number: number): string;
  /** Says which language it writes. */
  resolvedOptions(): { readonly locale: string };
  /** Writes a range; one number given twice comes out as approximate. */
  formatRange?(from: number, to: number): string;
  /** Writes a range in parts. */
  formatRangeToParts?(from: number, to: number): readonly RangePart[];
}

interface RangePart {
  readonly type: string;
  readonly value: string;
  /** Which end the part belongs to; `shared` for what stands between both, or before. */
  readonly source?: string;
}

/** Writes a number with the sign of the language for one that is not exact; `~` in a runtime without ranges. */
export function approximateText(writer: NumberWriter, number: number): string {
  return writer.formatRange?.(number, number) ?? `~${writer.format(number)}`;
}

/**
 * Writes two different numbers as a range of the language.
 *
 * `Intl` leaves out what both ends share, their minus too: "-7–5%" for what falls by 5 to 7 percent. So a range below
 * zero is written with both ends whole, between them what the language has in a range through zero: "-7% – -5%". A
 * runtime without ranges gets the same, with a spaced dash.
 */
export function rangeText(writer: NumberWriter, from: number, to: number, approximate: boolean): string {
  const whole = (): string => [from, to].map((end) => writer.format(end)).join(sign(writer, -1, 'literal', ' – '));
  const range = to < 0 ? whole() : (writer.formatRange?.(from, to) ?? whole());
  return approximate ? sign(writer, 1, 'approximatelySign', '~') + range : range;
}

/** Finds what the language writes in a range of plain numbers up to 1, or `otherwise`. */
function sign(writer: NumberWriter, from: number, type: string, otherwise: string): string {
  const plain: NumberWriter = new Intl.NumberFormat(writer.resolvedOptions().locale);
  const parts = plain.formatRangeToParts?.(from, 1) ?? [];
  return parts.find((part) => part.type === type && part.source === 'shared')?.value ?? otherwise;
}
