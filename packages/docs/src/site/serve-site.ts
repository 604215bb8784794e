import { runScript } from "@zero-trust-accounts/tooling/command-line";
import { runTasks } from "@zero-trust-accounts/tooling/tasks";
import { Command } from "commander";
import { createServer } from "vitepress";
import { generatePages } from "./generate-pages.ts";
import { siteFolder } from "./site-folder.ts";

async function serveSite({ port }: { readonly port: number }): Promise<void> {
  console.error("building the packages");
  await runTasks(["build"], { isQuiet: true });
  await generatePages();
  const server = await createServer(siteFolder, { port });
  await server.listen();
  server.printUrls();
}

await runScript(
  new Command("pnpm docs")
    .description("Serve the documentation site on this machine until the process is stopped. Changed pages reload.")
    .option("--port <number>", "the port, or another one if it is in use", Number, 5173)
    .action(serveSite),
);
