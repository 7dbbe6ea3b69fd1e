// Parses a Mermaid flowchart. Usage: node parse.mjs FOLDER, where FOLDER holds node_modules, and the text in the file "input".
// Prints an object: "title", "nodes" (the texts by id), "edges" (start, end, text) and "subgraphs" (the titles).
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const folder = resolve(process.argv[2]);
const require = createRequire(join(folder, "parse.mjs"));
const load = (path) => import(pathToFileURL(join(folder, "node_modules", path)));

// Without a browser there is no document, so nothing can be sanitized; the parser only passes the texts on.
const { default: purify } = await load("dompurify/dist/purify.es.mjs");
purify.addHook = () => {};
purify.sanitize = (text) => text;
const { default: mermaid } = await load("mermaid/dist/mermaid.core.mjs");
mermaid.initialize({ suppressErrorRendering: true });
const text = readFileSync(join(folder, "input"), "utf8");
await mermaid.parse(text);
const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
const decode = (value) => value.replaceAll(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCharCode(Number(code)));
console.log(JSON.stringify({
  nodes: Object.fromEntries([...diagram.db.getVertices().values()].map((node) => [node.id, decode(node.text)])),
  edges: diagram.db.getEdges().map((edge) => [edge.start, edge.end, decode(edge.text)]),
  subgraphs: diagram.db.getSubGraphs().map((subgraph) => decode(subgraph.title)),
}));
