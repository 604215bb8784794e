import { join } from "node:path";

const { ENTRY, OUTPUT_FILE } = process.env;

export default {
  root: import.meta.dirname,
  test: { include: ["vitest.test.ts"] },
  build: {
    emptyOutDir: false,
    outDir: join(import.meta.dirname, "bundles"),
    rolldownOptions: { input: ENTRY, output: { entryFileNames: OUTPUT_FILE } },
  },
};
