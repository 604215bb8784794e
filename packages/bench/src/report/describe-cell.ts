import type { Unit } from "../measures/measure.ts";
import type { Quartiles } from "../quartiles.ts";

const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
const fraction = (digits: number): Intl.NumberFormat =>
  new Intl.NumberFormat("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });

const formats: Readonly<Record<Unit, { readonly format: Intl.NumberFormat; readonly suffix: string }>> = {
  bytes: { format: whole, suffix: "" },
  count: { format: whole, suffix: "" },
  MB: { format: new Intl.NumberFormat("en", { maximumSignificantDigits: 2 }), suffix: " MB" },
  ms: { format: whole, suffix: " ms" },
  µs: { format: fraction(1), suffix: " µs" },
  ratio: { format: fraction(2), suffix: " ×" },
};

export const describeNumber = (unit: Unit, value: number): string => {
  const { format, suffix } = formats[unit];
  const text = format.format(value).replace(/^-(0\.?0*)$/, "$1");
  return `${text}${suffix}`;
};

/** The median, and the quartiles where there are any: `1.04 × (1.02–1.07)`. */
export function describeCell(unit: Unit, quartiles: Quartiles | undefined): string {
  if (quartiles === undefined) return "";
  const { lower, median, upper } = quartiles;
  const said = describeNumber(unit, median);
  if (lower === upper) return said;
  const [from, to] = [lower, upper].map((value) => formats[unit].format.format(value));
  return `${said} (${from}–${to})`;
}
