import ts from "typescript";

const compilerOptions: ts.CompilerOptions = { strict: true, noEmit: true, types: [], lib: ["lib.es5.d.ts"] };

/** TypeScript's own declarations, parsed once for all programs. */
const libraryFiles = new Map<string, ts.SourceFile>();

/** The exported types of several modules by name, and the checker that can compare them. */
export interface ExportedTypes {
  readonly checker: ts.TypeChecker;
  readonly modules: readonly ReadonlyMap<string, ts.Type>[];
}

/** A compiler host that finds these modules in memory and the declarations of TypeScript on disk. */
function createHost(sources: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(compilerOptions);
  const readSourceFile = host.getSourceFile;
  host.getSourceFile = (name, ...options) => {
    const source = sources.get(name);
    if (source !== undefined) return ts.createSourceFile(name, source, ts.ScriptTarget.ES2020);
    const libraryFile = libraryFiles.get(name) ?? readSourceFile(name, ...options);
    if (libraryFile !== undefined) libraryFiles.set(name, libraryFile);
    return libraryFile;
  };
  host.fileExists = (name) => sources.has(name) || ts.sys.fileExists(name);
  return host;
}

/** Compiles modules in one program, because only types of the same program can be compared. */
export function readExportedTypes(moduleSources: readonly string[]): ExportedTypes {
  const sources = new Map(moduleSources.map((source, index) => [`/module-${index}.ts`, source]));
  const program = ts.createProgram([...sources.keys()], compilerOptions, createHost(sources));
  const checker = program.getTypeChecker();
  const modules = [...sources.keys()].map((name) => {
    const sourceFile = program.getSourceFile(name);
    const symbol = sourceFile && checker.getSymbolAtLocation(sourceFile);
    if (symbol === undefined) throw new Error(`${name} is not a module: it exports nothing`);
    const exported = checker.getExportsOfModule(symbol);
    return new Map(exported.map((type) => [type.name, checker.getDeclaredTypeOfSymbol(type)]));
  });
  return { checker, modules };
}
