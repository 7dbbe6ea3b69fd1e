// Compiles a Vega-Lite chart and draws it. Usage: node draw.mjs FOLDER, where FOLDER holds node_modules, and the chart in the file "input".
// Prints an object: "warnings" of both programs, and "labels" (the texts of the drawing).
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const folder = resolve(process.argv[2]);
const load = (path) => import(pathToFileURL(join(folder, "node_modules", path)));
const { compile } = await load("vega-lite/build/index.js");
const { View, parse } = await load("vega/build/vega.module.js");

const warnings = [];
const logger = { level: () => logger, info: () => logger, debug: () => logger, warn: (...words) => (warnings.push(words.join(" ")), logger), error: (...words) => (warnings.push(words.join(" ")), logger) };
const chart = compile(JSON.parse(readFileSync(join(folder, "input"), "utf8")), { logger }).spec;
const drawing = await new View(parse(chart), { renderer: "none", logger }).toSVG();
writeFileSync(join(folder, "drawing.svg"), drawing);
const decode = (text) => text.replaceAll("&quot;", "\"").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
console.log(JSON.stringify({ warnings, labels: [...drawing.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => decode(match[1])) }));
