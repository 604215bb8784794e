import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readResults } from "../results/results-file.ts";
import { renderReport } from "./render-report.ts";

test.each(await renderReport(await readResults()).then((files) => [...files]))(
  "the committed %s follows from results.json (run: pnpm bench --render)",
  async (path, content) => {
    expect(await readFile(join(import.meta.dirname, "../..", path), "utf8")).toBe(content);
  },
);
