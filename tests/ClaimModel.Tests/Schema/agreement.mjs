// Validates every line of a file, each a JSON document, against a schema, and prints a line for each: "true", or the first error.
// Usage: node agreement.mjs FOLDER, where FOLDER holds node_modules, schema.json and documents.jsonl.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const folder = resolve(process.argv[2]);
const require = createRequire(join(folder, "agreement.mjs"));
const { default: Ajv } = require("ajv/dist/2020.js");
const { default: addFormats } = require("ajv-formats");

const ajv = new Ajv({ strict: true, strictRequired: false });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(join(folder, "schema.json"), "utf8")));
const verdicts = readFileSync(join(folder, "documents.jsonl"), "utf8").trimEnd().split("\n").map((line) =>
  validate(JSON.parse(line)) ? "true" : `${validate.errors[0].instancePath} ${validate.errors[0].message}`.replaceAll(/\s/g, " "));
console.log(verdicts.join("\n"));
