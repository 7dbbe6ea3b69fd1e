// What a competent developer would write with Node: JSON.parse, and ajv compiled with the published schema.
// node check.mjs FOLDER SCHEMA validate FILE   reads the file in pieces, checks every line, and prints how many claims and faults there are
// node check.mjs FOLDER SCHEMA serve FILE      holds the file, and goes through it once for every line of standard input: "parse" or "check"
// FOLDER holds node_modules with ajv and ajv-formats. References and duplicates are not looked for: less work than ClaimModel does.
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
let faults = 0;

function take(line, isChecked) {
  const record = JSON.parse(line);
  if (record.type === "claim") claims++;
  if (isChecked && !validators[record.type]?.(record)) faults++;
}

/** Goes through the whole lines of a piece, and gives the rest. */
function takeLines(bytes, isChecked) {
  let start = 0;
  for (let end; (end = bytes.indexOf(lineFeed, start)) >= 0; start = end + 1) {
    take(bytes.toString("utf8", start, end), isChecked);
  }
  return bytes.subarray(start);
}

function report() {
  console.log(`${claims} ${faults}`);
  claims = faults = 0;
}

if (mode === "serve") {
  const bytes = readFileSync(file);
  console.log("ready");
  for await (const order of createInterface({ input: process.stdin })) {
    takeLines(bytes, order === "check");
    report();
  }
} else {
  let rest = Buffer.alloc(0);
  for await (const piece of createReadStream(file, { highWaterMark: 1 << 20 })) {
    rest = takeLines(rest.length === 0 ? piece : Buffer.concat([rest, piece]), true);
  }
  if (rest.length > 0) take(rest.toString("utf8"), true);
  report();
}
