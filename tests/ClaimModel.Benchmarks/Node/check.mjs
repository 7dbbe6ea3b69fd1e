// The baseline in Node, as a competent developer would write it: JSON.parse, and ajv with the published schema.
// node check.mjs FOLDER SCHEMA validate FILE   reads the file in chunks, validates each line, and prints the numbers of claims and errors
// node check.mjs FOLDER SCHEMA serve FILE      keeps the file in memory, and processes it for each line of standard input: "parse" or "check"
// FOLDER contains node_modules with ajv and ajv-formats. Unlike ClaimModel, this script does not check references and duplicates.
import { createReadStream, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";

const [, , folder, schemaPath, mode, file] = process.argv;
const require = createRequire(join(resolve(folder), "check.mjs"));
const { default: Ajv } = require("ajv/dist/2020.js");
const { default: addFormats } = require("ajv-formats");

const ajv = new Ajv({ allErrors: true });
addFormats(ajv);
ajv.addSchema(JSON.parse(readFileSync(schemaPath, "utf8")), "claimmodel");
const validators = Object.fromEntries(["actor", "topic", "source", "predicate", "claim", "contradiction"]
  .map((type) => [type, ajv.compile({ $ref: `claimmodel#/$defs/${type}` })]));
validators.dataset = () => true;

const lineFeed = 10;
let claims = 0;
let errors = 0;

function processLine(line, isValidated) {
  const record = JSON.parse(line);
  if (record.type === "claim") claims++;
  if (isValidated && !validators[record.type]?.(record)) errors++;
}

/** Processes the complete lines of a chunk, and returns the rest. */
function processLines(bytes, isValidated) {
  let start = 0;
  for (let end; (end = bytes.indexOf(lineFeed, start)) >= 0; start = end + 1) {
    processLine(bytes.toString("utf8", start, end), isValidated);
  }
  return bytes.subarray(start);
}

function report() {
  console.log(`${claims} ${errors}`);
  claims = errors = 0;
}

if (mode === "serve") {
  const bytes = readFileSync(file);
  console.log("ready");
  for await (const command of createInterface({ input: process.stdin })) {
    processLines(bytes, command === "check");
    report();
  }
} else {
  let rest = Buffer.alloc(0);
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    rest = processLines(rest.length === 0 ? chunk : Buffer.concat([rest, chunk]), true);
  }
  if (rest.length > 0) processLine(rest.toString("utf8"), true);
  report();
}
