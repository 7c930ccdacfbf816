// MiniSearch as a peer: a line {"load": file} or {"typed", "k"} in, a line {"rows", "nanos"} or {"error"} out.
// The file is a JSON array of documents with id, name, organization, town, description.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const require = createRequire(`${process.argv[2]}/`);
const MiniSearch = require("minisearch");
const fields = ["name", "organization", "town", "description"];
let index;

for await (const line of createInterface({ input: process.stdin })) {
  const question = JSON.parse(line);
  try {
    if (question.load) {
      index = new MiniSearch({ fields, searchOptions: { prefix: true } });
      index.addAll(JSON.parse(readFileSync(question.load, "utf8")));
      console.log(JSON.stringify({ rows: [] }));
    } else {
      const start = process.hrtime.bigint();
      const rows = index.search(question.typed).slice(0, question.k).map((hit) => hit.id);
      console.log(JSON.stringify({ rows, nanos: Number(process.hrtime.bigint() - start) }));
    }
  } catch (error) {
    console.log(JSON.stringify({ error: String(error) }));
  }
}
