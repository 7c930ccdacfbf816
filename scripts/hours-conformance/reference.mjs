// Asks opening_hours.js, the reference, about every expression of the corpus, and writes its answers as a table
// that core/tests/hours/compare.rs reads: `node reference.mjs CATALOGUE FILE [answers to an expression]`.

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expressions, instants } from './corpus.mjs';

if (process.env.TZ !== 'Europe/Rome') {
  console.error('run with TZ=Europe/Rome: the reference asks the machine for its time zone');
  process.exit(2);
}
const [catalogue, file, width] = process.argv.slice(2);
const OpeningHours = createRequire(import.meta.url)('opening_hours');
const version = createRequire(import.meta.url)('opening_hours/package.json').version;
const PERUGIA = { lat: 43.11, lon: 12.39, address: { country_code: 'it', state: 'Umbria' } };

/** The cells of a table (RFC 4180). */
function cells(text) {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
  }
  return rows;
}

/** The expressions of the bundled catalogue, each once. */
function bundled() {
  const found = new Set();
  for (const territory of readdirSync(catalogue, { withFileTypes: true })) {
    if (!territory.isDirectory()) continue;
    const [head, ...rows] = cells(readFileSync(`${catalogue}/${territory.name}/schedules.csv`, 'utf8'));
    const column = head.indexOf('opening_hours');
    for (const row of rows) if (row[column]) found.add(row[column]);
  }
  return [...found].sort().map((text) => ['the bundled catalogue', text]);
}

/** Expressions of each feature, and instants. */
const [EACH, INSTANTS] = [70, 420];
const times = instants(INSTANTS);
const dates = times.map((time) => new Date(time));
const answers = Number(width ?? times.length);
const rows = [];
const refused = [];
for (const [feature, text] of [...bundled(), ...expressions(EACH)]) {
  const first = rows.length * answers;
  try {
    const reference = new OpeningHours(text, PERUGIA, { locale: 'en' });
    const asked = Array.from({ length: answers }, (_, i) => dates[(first + i) % dates.length]);
    const said = asked.map((date) => reference.getStateString(date, true)[0]);
    rows.push([feature, text, said.join('')]);
  } catch (error) {
    refused.push(`${text}: ${error}`);
  }
}
const head = [
  `# Answers of npm opening_hours ${version}: open, closed, unknown. Made by scripts/hours-conformance/reference.mjs.`,
  '# Row r, counted from 0, with n answers: answer i is of instant (r * n + i) modulo the number of instants.',
  `instants\t${times.join(' ')}`,
];
writeFileSync(file, `${[...head, ...rows.map((row) => row.join('\t'))].join('\n')}\n`);
console.error(`${rows.length} expressions with ${answers} answers each; the reference cannot answer ${refused.length}:`);
for (const why of refused) console.error(`  ${why}`);
