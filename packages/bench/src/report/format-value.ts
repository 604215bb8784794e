import type { Unit } from "../results/row.ts";
import type { Summary } from "../results/summarize.ts";

const createFormat = (options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  new Intl.NumberFormat("en", { signDisplay: "negative", ...options });

const createFractionFormat = (digits: number): Intl.NumberFormat =>
  createFormat({ minimumFractionDigits: digits, maximumFractionDigits: digits });

const wholeFormat = createFormat({ maximumFractionDigits: 0 });

/** Two significant digits, but not more than two decimals. */
const megabyteFormat = createFormat({
  maximumSignificantDigits: 2,
  maximumFractionDigits: 2,
  roundingPriority: "lessPrecision",
});

/** Two significant digits, and always all digits before the decimal point. */
const millisecondFormat = createFormat({
  maximumSignificantDigits: 2,
  maximumFractionDigits: 0,
  roundingPriority: "morePrecision",
});

const formats: Readonly<Record<Unit, { readonly format: Intl.NumberFormat; readonly suffix: string }>> = {
  bytes: { format: wholeFormat, suffix: "" },
  count: { format: wholeFormat, suffix: "" },
  MB: { format: megabyteFormat, suffix: " MB" },
  ms: { format: millisecondFormat, suffix: " ms" },
  µs: { format: createFractionFormat(1), suffix: " µs" },
  ratio: { format: createFractionFormat(2), suffix: " ×" },
};

/** `1.04 ×`. */
export function formatNumber(unit: Unit, value: number): string {
  const { format, suffix } = formats[unit];
  return format.format(value) + suffix;
}

/** The median, and the quartiles if there are any: `1.04 × (1.02 to 1.07)`. */
export function formatValue(unit: Unit, value: Summary | undefined): string {
  if (value === undefined) return "";
  const { median, lowerQuartile, upperQuartile } = value;
  const text = formatNumber(unit, median);
  if (lowerQuartile === undefined || upperQuartile === undefined) return text;
  const { format } = formats[unit];
  return `${text} (${format.format(lowerQuartile)} to ${format.format(upperQuartile)})`;
}
