// Prints what counts from Lighthouse's report (JSON, first argument), beside its target.
import { readFileSync } from "node:fs";

const report = JSON.parse(readFileSync(process.argv[2], "utf8"));
const score = (name) => Math.round(report.categories[name].score * 100);
const number = (name) => report.audits[name].numericValue;
const rows = [
  ["performance", score("performance"), "95 or more"],
  ["accessibility", score("accessibility"), "100"],
  ["best practices", score("best-practices"), "-"],
  ["FCP, ms", Math.round(number("first-contentful-paint")), "-"],
  ["LCP, ms", Math.round(number("largest-contentful-paint")), "1200 or less"],
  ["TBT, ms", Math.round(number("total-blocking-time")), "50 or less"],
  ["CLS", number("cumulative-layout-shift").toFixed(3), "-"],
];
console.log(`Lighthouse ${report.lighthouseVersion}, mobile preset, ${report.finalDisplayedUrl}`);
for (const [name, value, target] of rows) {
  console.log(`${name.padEnd(16)} ${String(value).padStart(8)}   target ${target}`);
}
for (const category of Object.values(report.categories)) {
  for (const { id, weight } of category.auditRefs) {
    const audit = report.audits[id];
    if (weight > 0 && audit.score !== null && audit.score < 0.9) {
      console.log(`  below 90 in ${category.id}: ${audit.title} ${audit.displayValue ?? ""}`);
    }
  }
}
