// Parses Argdown. Usage: node parse.mjs FOLDER, where FOLDER holds node_modules, and the text in the file "input".
// Prints an object: "errors", "title", "statements" (title, texts and tags), "relations" (type and titles, sorted) and "arguments" (title, and the titles of premises and conclusion).
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const folder = resolve(process.argv[2]);
const { ArgdownApplication, DataPlugin, ModelPlugin, ParserPlugin } = createRequire(join(folder, "parse.mjs"))("@argdown/core");
const application = new ArgdownApplication();
application.addPlugin(new ParserPlugin(), "parse-input");
application.addPlugin(new DataPlugin(), "build-model");
application.addPlugin(new ModelPlugin(), "build-model");
const result = application.run({ input: readFileSync(join(folder, "input"), "utf8"), process: ["parse-input", "build-model"], logLevel: "error" });

console.log(JSON.stringify({
  errors: [...result.parserErrors, ...result.lexerErrors, ...(result.exceptions ?? [])].map(String),
  title: result.frontMatter?.title ?? null,
  statements: Object.values(result.statements).map((statement) => ({
    title: statement.title, texts: statement.members.filter((member) => member.text).map((member) => member.text), tags: statement.tags ?? [],
  })),
  relations: result.relations.map((relation) => [relation.relationType, ...[relation.from.title, relation.to.title].sort()].join(" ")).sort(),
  arguments: Object.values(result.arguments).map((argument) => ({ title: argument.title, statements: (argument.pcs ?? []).map((statement) => statement.title) })),
}));
