import { rm } from "node:fs/promises";
import { join } from "node:path";
import { Application, Converter, type ProjectReflection, ReflectionKind, type TypeDocOptions } from "typedoc";
import type { PluginOptions } from "typedoc-plugin-markdown";

const packageFolder = join(import.meta.dirname, "../..");
const outputFolder = join(packageFolder, "pages/reference/api");
const entryPoints = ["client/dist/index", "mock/dist/index", "mock/dist/msw", "types/dist/index"];

/** The complete document as types. The pages of the operations show it in a readable form. */
const documentTypes = ["components", "operations", "paths"];

const findDeclarations = (entryPoint: string): string =>
  join(packageFolder, `node_modules/@zero-trust-accounts/${entryPoint}.d.ts`);

const options: Partial<TypeDocOptions> & PluginOptions = {
  plugin: ["typedoc-plugin-markdown"],
  entryPoints: entryPoints.map(findDeclarations),
  tsconfig: join(packageFolder, "tsconfig.declarations.json"),
  outputs: [{ name: "markdown", path: outputFolder }],
  logLevel: "Error",
  readme: "none",
  name: "Packages",
  excludeExternals: true,
  externalPattern: [],
  skipErrorChecking: true,
  disableSources: true,
  maxTypeConversionDepth: 3,
  entryFileName: "index",
  outputFileStrategy: "modules",
  hideBreadcrumbs: true,
  hidePageHeader: true,
  useCodeBlocks: true,
  typeDeclarationVisibility: "compact",
  interfacePropertiesFormat: "table",
  classPropertiesFormat: "table",
  parametersFormat: "table",
  propertyMembersFormat: "table",
  typeDeclarationFormat: "table",
  indexFormat: "table",
};

/** Names each module after its package, and leaves out the types of the document. */
function simplify(project: ProjectReflection): void {
  for (const module of project.getReflectionsByKind(ReflectionKind.Module))
    module.name = module.name.replace("/dist", "").replace("/", "-");
  for (const reflection of project.getReflectionsByKind(ReflectionKind.Interface))
    if (documentTypes.includes(reflection.name)) project.removeReflection(reflection);
}

/** Generates a page for each entry point of the published packages from its declarations. */
export async function generateApiReference(): Promise<void> {
  await rm(outputFolder, { recursive: true, force: true });
  const application = await Application.bootstrapWithPlugins(options);
  application.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => simplify(project));
  const project = await application.convert();
  if (project === undefined) throw new Error("TypeDoc cannot read the declarations");
  await application.generateOutputs(project);
}
