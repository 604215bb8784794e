import { expect, test } from "vitest";
import { findRunnableExamples } from "./find-runnable-examples.ts";

const readme = `# Title

<!-- run -->
\`\`\`ts
runFirst();
\`\`\`

\`\`\`ts
ignore();
\`\`\`

<!-- run: vitest -->

\`\`\`js
runSecond();
\`\`\`
`;

test("returns the code, language and runner of each marked block", () => {
  expect(findRunnableExamples(readme)).toEqual([
    { language: "ts", code: "runFirst();\n", runner: undefined },
    { language: "js", code: "runSecond();\n", runner: "vitest" },
  ]);
});

test.each(["no block", "```sh\nls\n```"])("throws for a marker above %j and names the line of the marker", (text) => {
  expect(() => findRunnableExamples(`# Title\n\n<!-- run -->\n${text}\n`)).toThrow(
    "line 3: a run marker must be followed by a ts or js block",
  );
});
