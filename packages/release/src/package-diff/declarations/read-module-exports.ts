import ts from "typescript";
import type { ModuleExports } from "./compare-exports.ts";

const compilerOptions: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  lib: ["lib.es2024.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
};

export interface ExportedModules {
  readonly checker: ts.TypeChecker;
  /** In the order of the files. */
  readonly modules: readonly ModuleExports[];
}

function readExports(checker: ts.TypeChecker, module: ts.Symbol): ModuleExports {
  const symbols = checker.getExportsOfModule(module).map((symbol) => {
    const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
    return [symbol.name, isAlias ? checker.getAliasedSymbol(symbol) : symbol] as const;
  });
  return new Map(symbols);
}

/** Throws if a declaration imports a module that does not exist, because its types would count as equal to any other. */
function checkImports(program: ts.Program, files: readonly string[]): void {
  for (const file of files) {
    const sourceFile = program.getSourceFile(file);
    if (sourceFile === undefined) throw new Error(`${file} does not exist`);
    const { importedFiles } = ts.preProcessFile(sourceFile.text);
    for (const { fileName } of importedFiles) {
      const { resolvedModule } = ts.resolveModuleName(
        fileName,
        file,
        compilerOptions,
        ts.sys,
        undefined,
        undefined,
        ts.ModuleKind.ESNext,
      );
      if (resolvedModule === undefined) throw new Error(`${file} imports the types of ${fileName}, which are missing`);
    }
  }
}

/** Reads the exports of several declaration files in one program, because only types of one program can be compared. */
export function readModuleExports(files: readonly string[]): ExportedModules {
  const program = ts.createProgram(files, compilerOptions);
  checkImports(program, files);
  const checker = program.getTypeChecker();
  const modules = files.map((file) => {
    const sourceFile = program.getSourceFile(file);
    const module = sourceFile && checker.getSymbolAtLocation(sourceFile);
    return module === undefined ? new Map() : readExports(checker, module);
  });
  return { checker, modules };
}
