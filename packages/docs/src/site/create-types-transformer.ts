import {
  defaultHoverInfoProcessor,
  transformerTwoslash,
  type VitePressPluginTwoslashOptions,
} from "@shikijs/vitepress-twoslash";
import ts from "typescript";

type TypesCache = NonNullable<VitePressPluginTwoslashOptions["typesCache"]>;
type Types = NonNullable<ReturnType<TypesCache["read"]>>;

/** VitePress renders each page twice, once for its search. The cache checks each sample once. */
function createTypesCache(): TypesCache {
  const types = new Map<string, Types>();
  return {
    read: (code) => types.get(code) ?? null,
    write: (code, data) => {
      types.set(code, data);
    },
  };
}

const maxHoverLines = 12;

/** Names of the language and of Node, whose documentation is long and known. */
const namesWithoutHover = ["console", "log", "process", "env"];

/** Shortens the type in a hover. The types of some settings have hundreds of lines. */
function shortenType(type: string): string {
  const lines = String(defaultHoverInfoProcessor(type)).split("\n");
  return lines.length <= maxHoverLines ? lines.join("\n") : [...lines.slice(0, maxHoverLines), "…"].join("\n");
}

/** Adds the types to the samples that are marked with `twoslash`. The build fails if one of them does not compile. */
export function createTypesTransformer(): ReturnType<typeof transformerTwoslash> {
  return transformerTwoslash({
    throws: true,
    processHoverInfo: shortenType,
    typesCache: createTypesCache(),
    twoslashOptions: {
      shouldGetHoverInfo: (name) => !namesWithoutHover.includes(name),
      compilerOptions: {
        target: ts.ScriptTarget.ES2023,
        lib: ["lib.es2024.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
        moduleDetection: ts.ModuleDetectionKind.Force,
        types: ["node"],
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        resolveJsonModule: true,
        verbatimModuleSyntax: true,
      },
    },
  });
}
