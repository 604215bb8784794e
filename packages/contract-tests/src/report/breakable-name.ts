import { escapeHtml } from "./escape-html.ts";

/** The name of an operation, which a narrow column may break between its words. */
export const breakableName = (name: string): string => escapeHtml(name).replace(/[A-Z]/g, "<wbr>$&");
