// The baseline with DuckDB: reads all columns of the lines, nested ones included, into a table in memory.
// node read.mjs FOLDER read FILE THREADS    reads the file, and prints the numbers of claims and errors
// node read.mjs FOLDER serve FILE THREADS   reads the file for each line of standard input
// FOLDER contains node_modules with @duckdb/node-api.
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";

const [, , folder, mode, file, threads] = process.argv;
const { DuckDBInstance } = createRequire(join(resolve(folder), "read.mjs"))("@duckdb/node-api");
const database = await (await DuckDBInstance.create(":memory:", { threads })).connect();

async function read() {
  await database.run(`CREATE OR REPLACE TABLE records AS SELECT * FROM read_json('${file.replaceAll("'", "''")}', format = 'newline_delimited')`);
  const counts = await database.runAndReadAll("SELECT count(*) FROM records WHERE type = 'claim'");
  console.log(`${counts.getRows()[0][0]} 0`);
}

if (mode === "serve") {
  console.log("ready");
  for await (const _ of createInterface({ input: process.stdin })) {
    await read();
  }
} else {
  await read();
}
