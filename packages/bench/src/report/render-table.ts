import { markdownTable } from "markdown-table";

/** Renders a Markdown table without padding, so that a longer cell changes only its own line. */
export const renderTable = (heading: readonly string[], rows: readonly (readonly string[])[]): string =>
  markdownTable([heading, ...rows], { alignDelimiters: false });
