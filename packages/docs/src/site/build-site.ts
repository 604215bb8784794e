import { runScript } from "@zero-trust-accounts/tooling/command-line";
import { Command } from "commander";
import { build } from "vitepress";
import { generatePages } from "./generate-pages.ts";
import { siteFolder } from "./site-folder.ts";

async function buildSite(): Promise<void> {
  await generatePages();
  await build(siteFolder);
}

await runScript(
  new Command("build:site")
    .description(
      `Builds the site in .vitepress/dist/. The packages must be built before. Fails on a dead link, and on a sample that does not compile.
Environment: DOCS_BASE is the path of the site on its host, such as /zero-trust-accounts/ (default: /).`,
    )
    .action(buildSite),
);
