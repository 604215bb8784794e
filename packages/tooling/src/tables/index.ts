export { formatAsMarkdown, formatAsText, type Matrix } from "./format-matrix.ts";
