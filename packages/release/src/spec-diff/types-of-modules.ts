import ts from "typescript";

const options: ts.CompilerOptions = { strict: true, noEmit: true, types: [], lib: ["lib.es5.d.ts"] };
const libraries = new Map<string, ts.SourceFile>();

/** The exported types of modules given as text, in one program, so that they can be held against each other. */
export function typesOfModules(texts: readonly string[]): {
  readonly checker: ts.TypeChecker;
  readonly modules: readonly ReadonlyMap<string, ts.Type>[];
} {
  const files = new Map(texts.map((text, index) => [`/module-${index}.ts`, text]));
  const host = ts.createCompilerHost(options);
  const readLibrary = host.getSourceFile;
  host.getSourceFile = (name, ...rest) => {
    const text = files.get(name);
    if (text !== undefined) return ts.createSourceFile(name, text, ts.ScriptTarget.ES2020);
    const source = libraries.get(name) ?? readLibrary(name, ...rest);
    if (source !== undefined) libraries.set(name, source);
    return source;
  };
  host.fileExists = (name) => files.has(name) || ts.sys.fileExists(name);
  const program = ts.createProgram([...files.keys()], options, host);
  const checker = program.getTypeChecker();
  const modules = [...files.keys()].map((name) => {
    const source = program.getSourceFile(name);
    const symbol = source && checker.getSymbolAtLocation(source);
    if (symbol === undefined) throw new Error(`${name} is no module`);
    const exported = checker.getExportsOfModule(symbol);
    return new Map(exported.map((type) => [type.name, checker.getDeclaredTypeOfSymbol(type)]));
  });
  return { checker, modules };
}
