import { expect, test } from "vitest";
import { runnableExamples } from "./runnable-examples.ts";

const readme = `# Title

<!-- run -->
\`\`\`ts
first();
\`\`\`

\`\`\`ts
notMarked();
\`\`\`

<!-- run: vitest -->

\`\`\`js
second();
\`\`\`
`;

test("finds the marked blocks, each with its language and runner", () => {
  expect(runnableExamples(readme)).toEqual([
    { language: "ts", code: "first();\n", runner: undefined },
    { language: "js", code: "second();\n", runner: "vitest" },
  ]);
});

test.each(["no block", "```sh\nls\n```"])("rejects a marker above %j, and names its line", (text) => {
  expect(() => runnableExamples(`# Title\n\n<!-- run -->\n${text}\n`)).toThrow(
    "line 3: a run marker must be followed by a ts or js block",
  );
});
