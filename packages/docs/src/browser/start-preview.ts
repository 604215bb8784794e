import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join } from "node:path";
import { siteFolder } from "../site/site-folder.ts";

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".woff2": "font/woff2",
};

export interface Preview extends AsyncDisposable {
  /** Without a slash at the end. */
  readonly url: string;
}

export const distFolder: string = join(siteFolder, ".vitepress/dist");

async function readPage(path: string): Promise<{ readonly file: string; readonly content: Buffer } | undefined> {
  const candidates = [path, `${path}.html`, join(path, "index.html")];
  for (const candidate of candidates) {
    const content = await readFile(join(distFolder, candidate)).catch(() => undefined);
    if (content !== undefined) return { file: candidate, content };
  }
  return undefined;
}

/** Serves the built site like GitHub Pages: a page also without `.html`. */
export async function startPreview(): Promise<Preview> {
  const server: Server = createServer(async (request, response) => {
    const page = await readPage(new URL(request.url ?? "/", "http://localhost").pathname);
    response.writeHead(page === undefined ? 404 : 200, {
      "content-type": contentTypes[extname(page?.file ?? "")] ?? "application/octet-stream",
    });
    response.end(page?.content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
