// Runs every vitest project and closes with the one line that tells the outcome: "N passed, N failed".
import { startVitest } from 'vitest/node';

const vitest = await startVitest('test', process.argv.slice(2), {
  config: 'tests/vitest.config.ts',
  run: true,
  watch: false,
});
const modules = vitest?.state.getTestModules() ?? [];
const tests = modules.flatMap((module) => [...module.children.allTests()]);
const passed = tests.filter((test) => test.result().state === 'passed').length;
const skipped = tests.filter((test) => test.result().state === 'skipped').length;
const brokenFiles = modules.filter((module) => module.errors().length > 0).length;
const unhandled = vitest?.state.getUnhandledErrors().length ?? 0;
const failed = tests.filter((test) => test.result().state === 'failed').length + brokenFiles + unhandled;
await vitest?.close();
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
