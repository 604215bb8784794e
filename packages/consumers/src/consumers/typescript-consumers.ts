import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Check, CheckContext, Consumer } from "../consumer.ts";
import { findToolFile, readToolVersion } from "../tool-files.ts";

interface Compiler {
  readonly packageName: string;
  readonly name: string;
}

type CompilerOptions = Readonly<Record<string, unknown>>;

const compilers: readonly Compiler[] = [
  { packageName: "typescript-5.4", name: "typescript-5.4" },
  { packageName: "typescript", name: "typescript-5.9" },
  { packageName: "typescript-7", name: "typescript-7" },
];

/** The compiler also checks the declarations of the packages. */
const strictOptions = { target: "es2022", strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false };

/** Where a program finds `fetch`: the DOM library, the types of Node, or both. */
const onlyDom = { lib: ["es2022", "dom"], types: [] };
const onlyNode = { lib: ["es2022"], types: ["node"] };
const nodeAndDom = { lib: ["es2022", "dom"], types: ["node"] };

/** Checks the types in all libraries. Then compiles the program, and runs the result in Node. */
async function compileAndRun(
  { label, folder, runNode }: CheckContext,
  { packageName }: Compiler,
  moduleOptions: CompilerOptions,
  extension: "mts" | "cts",
): Promise<void> {
  async function compile(compilerOptions: CompilerOptions, ...files: readonly string[]): Promise<void> {
    const configurationFile = join(folder, `tsconfig.${label}.json`);
    const configuration = { compilerOptions: { ...strictOptions, ...moduleOptions, ...compilerOptions }, files };
    await writeFile(configurationFile, JSON.stringify(configuration));
    await runNode([findToolFile(packageName, "bin/tsc"), "--project", configurationFile]);
  }
  const types = `consumer.${extension}`;
  const program = `typescript-program.${extension}`;
  const outDir = join(folder, "compiled", label);
  await compile({ ...onlyDom, noEmit: true }, types);
  await compile({ ...nodeAndDom, noEmit: true }, types, program);
  await compile({ ...onlyNode, rootDir: folder, outDir }, types, program);
  await copyFile(join(folder, "check-packages.cjs"), join(outDir, "check-packages.cjs"));
  await runNode([join(outDir, `typescript-program.${extension.replace("t", "j")}`)]);
}

function createConsumer(
  compiler: Compiler,
  settings: string,
  moduleOptions: CompilerOptions,
  extensions: readonly ("mts" | "cts")[],
): Consumer {
  const createCheck =
    (extension: "mts" | "cts"): Check =>
    (context) =>
      compileAndRun(context, compiler, moduleOptions, extension);
  return {
    name: `${compiler.name}-${settings}`,
    title: `\`${settings}\` in TypeScript`,
    readVersion: () => readToolVersion(compiler.packageName),
    ...(extensions.includes("mts") && { import: createCheck("mts") }),
    ...(extensions.includes("cts") && { require: createCheck("cts") }),
  };
}

export const typescriptConsumers: readonly Consumer[] = compilers.flatMap((compiler) => {
  const moduleConsumers = [
    createConsumer(compiler, "nodenext", { module: "nodenext" }, ["mts", "cts"]),
    createConsumer(compiler, "node16", { module: "node16" }, ["mts", "cts"]),
    createConsumer(compiler, "bundler", { module: "esnext", moduleResolution: "bundler" }, ["mts"]),
  ];
  // In TypeScript 5, this setting implies the resolution `node10`, which ignores `exports`. TypeScript 7 has no such one.
  const commonJsConsumer = createConsumer(compiler, "commonjs", { module: "commonjs" }, ["cts"]);
  return compiler.name.startsWith("typescript-5") ? [...moduleConsumers, commonJsConsumer] : moduleConsumers;
});
