import { listFiles } from "@zero-trust-accounts/tooling/files";
import { distFolder } from "./start-preview.ts";

/** Lists the paths of all built pages, such as `/guide/reading`. */
export async function listPages(): Promise<readonly string[]> {
  const pages = (await listFiles(distFolder)).filter((path) => path.endsWith(".html") && path !== "404.html");
  return pages.map((path) => `/${path.replace(/(index)?\.html$/, "")}`).sort();
}
