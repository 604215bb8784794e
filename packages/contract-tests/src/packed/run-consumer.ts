import { execa } from "execa";

export interface ConsumerOutput {
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs Node in a consumer's folder. Its environment contains only the URL of a Prism mock and a token. */
export async function runConsumer(
  folder: string,
  prismUrl: string,
  nodeArguments: readonly string[],
): Promise<ConsumerOutput> {
  const { stdout, stderr } = await execa(process.execPath, nodeArguments, {
    cwd: folder,
    extendEnv: false,
    env: { PRISM_URL: prismUrl, CLOUDFLARE_API_TOKEN: "packed-tests-token" },
  });
  return { stdout, stderr };
}
