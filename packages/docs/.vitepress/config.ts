import { defineConfig, type MarkdownEnv, type MarkdownRenderer } from "vitepress";
import { createTypesTransformer } from "../src/site/create-types-transformer.ts";
import { sidebar } from "./sidebar.ts";

/** Samples are left out of the search index: their highlighting takes as long as the rest of the build. */
function renderForSearch(source: string, environment: MarkdownEnv, markdown: MarkdownRenderer): string {
  return markdown.render(source.replaceAll(/^<<<.*$/gm, ""), environment);
}

export default defineConfig({
  title: "zero-trust-accounts",
  description: "A TypeScript client for the Zero Trust account settings of Cloudflare",
  base: process.env.DOCS_BASE ?? "/",
  srcDir: "pages",
  cleanUrls: true,
  metaChunk: true,
  head: [["link", { rel: "icon", href: "data:," }]],
  markdown: {
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    codeTransformers: [createTypesTransformer()],
    languages: ["ts", "js", "json", "sh", "yaml", "console"],
  },
  // Removing unused code from the hovers' templates takes longer than the rest of the build, and finds nothing.
  vite: { build: { rollupOptions: { treeshake: false } } },
  themeConfig: {
    nav: [
      { text: "Guide", link: "/guide/getting-started" },
      { text: "Operations", link: "/reference/operations/" },
      { text: "Playground", link: "/playground" },
      { text: "Results", link: "/results" },
    ],
    sidebar,
    outline: [2, 3],
    search: {
      provider: "local",
      options: { _render: renderForSearch },
    },
  },
});
