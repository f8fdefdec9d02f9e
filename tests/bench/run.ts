import { readdirSync } from 'node:fs';

/** Runs every bench, or those whose names are given: `npm run bench -- reading`. */
const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));
for (const file of readdirSync(import.meta.dirname).toSorted()) {
  if (!file.endsWith('.bench.ts')) continue;
  if (names.length > 0 && !names.some((name) => file.startsWith(name))) continue;
  console.log(`\n${file}\n`);
  // One at a time, or they would measure each other.
  await import(`./${file}`);
}
