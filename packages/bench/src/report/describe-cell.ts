import type { Unit } from "../measures/measure.ts";
import type { Quartiles } from "../quartiles.ts";

const formatter = (options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  new Intl.NumberFormat("en", { signDisplay: "negative", ...options });

const whole = formatter({ maximumFractionDigits: 0 });
const fraction = (digits: number): Intl.NumberFormat =>
  formatter({ minimumFractionDigits: digits, maximumFractionDigits: digits });
/** Two digits that count, and none of what is less than 10 kB. */
const megabytes = formatter({
  maximumSignificantDigits: 2,
  maximumFractionDigits: 2,
  roundingPriority: "lessPrecision",
});

/** Two digits that count, and all that stand before the point. */
const milliseconds = formatter({
  maximumSignificantDigits: 2,
  maximumFractionDigits: 0,
  roundingPriority: "morePrecision",
});

const formats: Readonly<Record<Unit, { readonly format: Intl.NumberFormat; readonly suffix: string }>> = {
  bytes: { format: whole, suffix: "" },
  count: { format: whole, suffix: "" },
  MB: { format: megabytes, suffix: " MB" },
  ms: { format: milliseconds, suffix: " ms" },
  µs: { format: fraction(1), suffix: " µs" },
  ratio: { format: fraction(2), suffix: " ×" },
};

export const describeNumber = (unit: Unit, value: number): string =>
  `${formats[unit].format.format(value)}${formats[unit].suffix}`;

/** The median, and the quartiles where there are any: `1.04 × (1.02 to 1.07)`. */
export function describeCell(unit: Unit, quartiles: Quartiles | undefined): string {
  if (quartiles === undefined) return "";
  const { lower, median, upper } = quartiles;
  const said = describeNumber(unit, median);
  if (lower === upper) return said;
  const [from, to] = [lower, upper].map((value) => formats[unit].format.format(value));
  return `${said} (${from} to ${to})`;
}
