import { expect, test } from "vitest";
import { listUnmentionedBreaks } from "./upgrade-notes.ts";

const breaks = ["settings.name", "PUT /devices/settings"];
const list = (notes: string) => listUnmentionedBreaks(`# Migration\n\n${notes}`, "## Version 2", breaks);

test("notes that mention each break leave none out", () => {
  expect(list("## Version 2\n\nRemove `name`. Replace `PUT /devices/settings` by PATCH.\n")).toEqual([]);
});

test("notes about something else mention no break", () => {
  expect(list("## Version 2\n\nUpdate Node.\n")).toEqual(breaks);
});

test("notes of another version do not count", () => {
  expect(list("## Version 2\n\nRemove `name`.\n\n## Version 1\n\nReplace `PUT /devices/settings`.\n")).toEqual([
    "PUT /devices/settings",
  ]);
});

test("without notes, all breaks are left out", () => {
  expect(list("")).toEqual(breaks);
});
