/** A number with separators of thousands, such as "1,000". */
export const formatNumber = (value: number): string => value.toLocaleString("en");
