// Expands JSON-LD documents to N-Quads without access to the network, and compacts the expanded form again.
// Usage: node expand.mjs FOLDER, where FOLDER holds node_modules, and an array of documents in the file "input".
// Prints an array with an object for each document: "quads" (the sorted lines), and "ids" (the "@id" of each node after compaction, in the order of the document).
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const folder = resolve(process.argv[2]);
const jsonld = createRequire(join(folder, "expand.mjs"))("jsonld");
const options = { safe: true, documentLoader: (address) => { throw new Error(`The document is not self-contained: it refers to ${address}.`); } };

const results = [];
for (const document of JSON.parse(readFileSync(join(folder, "input"), "utf8"))) {
  const expanded = await jsonld.expand(document, options);
  const quads = await jsonld.toRDF(expanded, { ...options, format: "application/n-quads" });
  const compacted = await jsonld.compact(expanded, document["@context"], options);
  results.push({ quads: quads.trimEnd().split("\n").sort(), ids: idsOf({ ...compacted, "@context": null }) });
}

console.log(JSON.stringify(results));

function idsOf(node) {
  return typeof node !== "object" || node === null ? []
    : Array.isArray(node) ? node.flatMap(idsOf)
    : [node["@id"], ...Object.values(node).flatMap(idsOf)].filter((id) => id !== undefined);
}
