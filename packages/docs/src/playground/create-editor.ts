import { javascript } from "@codemirror/lang-javascript";
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { tags } from "@lezer/highlight";
import { basicSetup, EditorView } from "codemirror";

/** The colors are CSS variables, so that the editor follows the appearance of the page. */
const highlightStyle = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword], color: "var(--code-keyword)" },
  { tag: [tags.string, tags.regexp], color: "var(--code-string)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--code-constant)" },
  { tag: tags.comment, color: "var(--code-comment)" },
  { tag: [tags.function(tags.variableName), tags.function(tags.propertyName)], color: "var(--code-function)" },
]);

const theme = EditorView.theme({
  "&": { color: "var(--vp-c-text-1)", backgroundColor: "var(--vp-code-block-bg)", fontSize: "14px" },
  ".cm-content": { fontFamily: "var(--vp-font-family-mono)", caretColor: "var(--vp-c-text-1)" },
  ".cm-gutters": { color: "var(--vp-c-text-2)", backgroundColor: "transparent", border: "none" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "var(--vp-c-default-soft)" },
  "&.cm-focused": { outline: "2px solid var(--vp-c-brand-1)" },
});

/** Creates an editor for a TypeScript program within an element. */
export function createEditor(parent: HTMLElement, source: string): EditorView {
  const label = EditorView.contentAttributes.of({ "aria-label": "Program" });
  const language = [javascript({ typescript: true }), syntaxHighlighting(highlightStyle)];
  const extensions = [basicSetup, language, theme, label, EditorView.lineWrapping];
  return new EditorView({ parent, doc: source, extensions });
}
