import { build } from 'esbuild';
import { chromium } from 'playwright';
import { textTable } from '../demo/text-table.ts';
import { chromiumArgs, chromiumPath } from '../tool/chromium.mjs';
import { median } from './measure.ts';

const ROUNDS = 9;
const TEXTS = 20_000;
/** The grammar may take so many times as long as `Number()`, which is wrong on most of the mix. */
const MOST = 3;

const { outputFiles } = await build({
  stdin: {
    contents: `export { parseQuantity } from './lib/quantity/parse';`,
    resolveDir: `${import.meta.dirname}/../..`,
  },
  bundle: true,
  format: 'iife',
  globalName: 'bench',
  write: false,
});
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: [...chromiumArgs, '--js-flags=--expose-gc'],
});
const page = await browser.newPage();
await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });

interface Sample {
  readonly kind: string;
  readonly number: number;
  readonly grammar: number;
}

/** Runs in the page: nanoseconds a text for `Number()` and for the grammar, on texts made anew, in random order. */
function measure({ count }: { count: number }): Sample[] {
  const { parseQuantity } = (globalThis as unknown as { bench: { parseQuantity: (text: string) => unknown } })
    .bench;
  const digits = (most: number) => String(Math.floor(Math.random() * most));
  const grouped = () => `${digits(1000)},${100 + Math.floor(Math.random() * 900)}`;
  const cents = () => String(10 + Math.floor(Math.random() * 90));
  const kinds: Record<string, () => string> = {
    '1234': () => digits(100_000),
    '1234.56': () => `${digits(100_000)}.${cents()}`,
    '¥1,234.56': () => `¥${grouped()}.${cents()}`,
    '1.2万': () => `${digits(100)}.${digits(10)}万`,
    '12.3%': () => `${digits(100)}.${digits(10)}%`,
    '1:2.5': () => `1:${digits(10)}.${cents()}`,
    '--': () => (Math.random() < 0.5 ? '--' : '-'),
  };
  const names = Object.keys(kinds);
  kinds['mix'] = () => kinds[names[Math.floor(Math.random() * names.length)] ?? '']?.() ?? '';
  let sink = 0;
  // A text that was joined is laid out flat before it is timed.
  const fresh = (make: () => string) =>
    Array.from({ length: count }, () => {
      const text = make();
      sink += text.charCodeAt(0);
      return text;
    });
  const took = (texts: readonly string[], read: (text: string) => unknown) => {
    const began = performance.now();
    for (const text of texts) if (read(text) === sink) sink += 1;
    return ((performance.now() - began) * 1e6) / texts.length;
  };
  return Object.entries(kinds).map(([kind, make]) => {
    (globalThis as { gc?: () => void }).gc?.();
    const first = Math.random() < 0.5;
    const early = first ? took(fresh(make), Number) : undefined;
    const grammar = took(fresh(make), (text) => parseQuantity(text));
    const number = early ?? took(fresh(make), Number);
    return { kind, number, grammar };
  });
}

const samples: Sample[] = [];
for (let round = 0; round < ROUNDS; round += 1)
  // One after the other, or they would measure each other.
  samples.push(...(await page.evaluate(measure, { count: TEXTS })));
await browser.close();

const kinds = [...new Set(samples.map(({ kind }) => kind))];
const middle = (kind: string, of: 'number' | 'grammar') =>
  median(samples.filter((sample) => sample.kind === kind).map((sample) => sample[of]));
const rows = kinds.map((kind) => {
  const [number, grammar] = [middle(kind, 'number'), middle(kind, 'grammar')];
  return [kind, number.toFixed(0), grammar.toFixed(0), (grammar / number).toFixed(2)];
});
console.log(textTable(['text', 'Number(), ns', 'grammar, ns', 'times'], rows));
const ratio = middle('mix', 'grammar') / middle('mix', 'number');
console.log(
  `\ngrammar ≤ ${MOST} × Number() on the mix: ${ratio.toFixed(2)} ${ratio <= MOST ? 'met' : 'MISSED'}`,
);
