import { formatNumber } from "./format-number.ts";

/** A number with its noun, such as "1 account" or "2 accounts". */
export const formatCount = (count: number, noun: string): string =>
  `${formatNumber(count)} ${noun}${count === 1 ? "" : "s"}`;
