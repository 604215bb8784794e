import { expect, test } from "vitest";
import { mergeChangesetText } from "./merge-changeset-text.ts";

const heading = "The API description changed:";
const merge = (previousText: string, items: readonly string[]) => mergeChangesetText(previousText, heading, items);
const removeMarker = (text: string) => text.replace(/^<!--.*-->\n/, "");
const firstText = merge("", ["- Added `a`.", "- Added `b`."]);

test("a new changeset has the generated lines", () => {
  expect(removeMarker(firstText)).toBe(`${heading}\n\n- Added \`a\`.\n- Added \`b\`.\n`);
});

test("merging the same lines again changes nothing", () => {
  const text = `${firstText}\nMore about \`a\`.\n`;
  expect(merge(text, ["- Added `a`.", "- Added `b`."])).toBe(text);
});

test("added lines stay when the generated lines change", () => {
  const text = firstText.replace("- Added `b`.", "- Added `b`.\n  It is for guests.\n- A person's item.");
  expect(removeMarker(merge(text, ["- Added `a`.", "- Added `c`."]))).toBe(
    `${heading}\n\n- Added \`a\`.\n- Added \`c\`.\n  It is for guests.\n- A person's item.\n`,
  );
});

test("a rewritten heading and a rewritten item stay, and their generated lines do not return", () => {
  const text = firstText.replace(heading, "Two fields:").replace("- Added `b`.", "- Added `b`, for guests.");
  const items = ["- Added `a`.", "- Added `b`.", "- Added `c`."];
  expect(removeMarker(merge(text, items))).toBe(
    "Two fields:\n\n- Added `a`.\n- Added `c`.\n- Added `b`, for guests.\n",
  );
});

test("all items are replaced below the heading", () => {
  const text = `${firstText}\nMore.\n`;
  expect(removeMarker(merge(text, ["- Added `c`."]))).toBe(`${heading}\n\n- Added \`c\`.\n\nMore.\n`);
});

test("several texts are joined", () => {
  const text = `${firstText}\n${merge("", ["- Added `c`."])}Words.\n`;
  expect(removeMarker(merge(text, ["- Added `d`."]))).toContain("Words.");
  expect(merge(text, ["- Added `d`."]).match(/<!--/g)).toHaveLength(1);
});
