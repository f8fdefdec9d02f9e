import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Ban, BROWSER, CLOCK, DATABASE, DOM, MARKUP, NETWORK, touches } from './tool/forbidden';
import { ROOT, readSources, type Source } from './tool/sources';

interface Room {
  readonly rank: number;
  readonly path: string;
  /** Rooms whose values it may import, its own left out. */
  readonly uses: readonly string[];
  /** Rooms of which it may import types only. */
  readonly types?: readonly string[];
  /** Packages it may import; `*` = any. */
  readonly packages: readonly string[];
  readonly never: readonly Ban[];
}

const PURE = [DOM, CLOCK, DATABASE, BROWSER] as const;
const R0 = ['problem', 'quantity', 'messages'] as const;
const R1 = [...R0, 'metrics', 'consoles'] as const;
const R2 = [...R1, 'contracts'] as const;
const R3 = [...R2, 'alerts'] as const;

/** Who may import whom. A row for every room; a room without a row, or a row without a room, fails below. */
const rooms: Readonly<Record<string, Room>> = {
  problem: { rank: 0, path: 'lib/problem.ts', uses: [], packages: [], never: PURE },
  quantity: {
    rank: 0,
    path: 'lib/quantity/',
    uses: ['problem'],
    types: ['messages'],
    packages: ['temporal-polyfill'],
    never: PURE,
  },
  messages: {
    rank: 0,
    path: 'lib/messages/',
    uses: ['problem', 'quantity'],
    packages: ['i18next'],
    never: PURE,
  },
  reading: { rank: 1, path: 'lib/reading/', uses: [], types: R0, packages: [], never: [BROWSER, DATABASE] },
  consoles: {
    rank: 1,
    path: 'lib/consoles/',
    uses: R0,
    types: ['reading', 'metrics'],
    packages: [],
    never: PURE,
  },
  metrics: {
    rank: 1,
    path: 'lib/metrics/',
    uses: [...R0, 'consoles'],
    types: ['reading'],
    packages: [],
    never: PURE,
  },
  contracts: {
    rank: 2,
    path: 'lib/contracts/',
    uses: R1,
    types: ['reading'],
    packages: ['zod'],
    never: PURE,
  },
  alerts: { rank: 3, path: 'lib/alerts/', uses: R2, packages: ['zod'], never: PURE },
  settlement: { rank: 3, path: 'lib/settlement/', uses: R2, packages: ['zod'], never: PURE },
  reports: {
    rank: 4,
    path: 'lib/reports/',
    uses: [...R3, 'settlement'],
    packages: ['fflate', 'hucre', 'papaparse'],
    never: PURE,
  },
  imports: {
    rank: 4,
    path: 'lib/imports/',
    uses: [...R1, 'reading'],
    packages: ['@e965/xlsx', 'fflate', 'papaparse', 'parse5', 'temporal-polyfill'],
    never: PURE,
  },
  store: {
    rank: 4,
    path: 'lib/store/',
    uses: R3,
    types: ['reading', 'reports'],
    packages: ['dexie', 'zod', 'canonicalize', 'uuid'],
    never: [DOM, BROWSER],
  },
  browser: {
    rank: 4,
    path: 'lib/browser/',
    uses: R3,
    types: ['reading', 'store'],
    packages: ['wxt', 'zod', '@webext-core/messaging', '@wxt-dev/storage'],
    never: [DATABASE],
  },
  ingest: {
    rank: 5,
    path: 'lib/ingest.ts',
    uses: [...R3, 'store', 'browser'],
    types: ['reading'],
    packages: [],
    never: [DOM, BROWSER],
  },
  components: {
    rank: 6,
    path: 'components/',
    uses: [...R3, 'settlement', 'reports'],
    types: ['reading', 'store', 'browser', 'imports'],
    packages: ['react', 'react-hook-form', '@hookform/resolvers', 'lucide-react', 'zod'],
    never: [BROWSER, DATABASE],
  },
  entrypoints: {
    rank: 7,
    path: 'entrypoints/',
    uses: [...R3, 'settlement', 'reports', 'reading', 'imports', 'store', 'browser', 'ingest', 'components'],
    packages: ['wxt', 'react-dom'],
    never: [DATABASE],
  },
};

/** Files that alone may import what their room may not; each needs its reason. */
const exceptions: readonly { file: string; may: readonly string[]; why: string }[] = [
  { file: 'components/useLive.ts', may: ['store'], why: 'the one live query' },
  { file: 'components/TrendChart.tsx', may: ['chart.js', 'react-chartjs-2'], why: 'the one chart' },
];

const product = readSources('entrypoints', 'components', 'lib');
const roomOf = (file: string) => Object.keys(rooms).find((name) => file.startsWith(rooms[name]?.path ?? '?'));

function importFaults(source: Source): string[] {
  const name = roomOf(source.file) ?? '';
  const room = rooms[name];
  if (!room)
    return [`${source.file} lies in no room: move it, or give its room a row in tests/house.test.ts`];
  const may = exceptions.find((row) => row.file === source.file)?.may ?? [];
  return source.imports.flatMap((line) => {
    const target = line.file ? roomOf(line.file) : undefined;
    if (line.file && !target) return [`${source.file} imports ${line.file}, which lies in no room`];
    const wanted = target ?? line.pack ?? '';
    if (wanted === name || may.includes(wanted)) return [];
    if (target ? room.uses.includes(target) : room.packages.includes(wanted)) return [];
    if (line.typeOnly && (room.types?.includes(wanted) ?? false)) return [];
    const half = room.types?.includes(wanted) ? ' for more than its types (use `import type`)' : '';
    return [
      `${source.file} imports "${line.request}"${half}: ${name} may not use ${wanted}; move the code or pass it in as an argument`,
    ];
  });
}

describe('who may import whom', () => {
  test('every import stays within the table', () => {
    expect(product.flatMap(importFaults)).toEqual([]);
  });
  test('every row of the table names a room that exists', () => {
    const stale = Object.values(rooms).filter(
      (room) => !product.some((source) => source.file.startsWith(room.path)),
    );
    expect(stale.map((room) => `${room.path} is gone: take its row out of tests/house.test.ts`)).toEqual([]);
    const gone = exceptions.filter((row) => !product.some((source) => source.file === row.file));
    expect(gone.map((row) => `${row.file} is gone: take its exception out of tests/house.test.ts`)).toEqual(
      [],
    );
  });
  test('no room may use a room of a higher rank', () => {
    const upward = Object.entries(rooms).flatMap(([name, room]) =>
      room.uses.filter((used) => (rooms[used]?.rank ?? 0) > room.rank).map((used) => `${name} → ${used}`),
    );
    expect(upward).toEqual([]);
  });
  test('every package allowed to a room is imported there', () => {
    const stale = Object.entries(rooms).flatMap(([name, room]) =>
      room.packages
        .filter(
          (pack) =>
            !product.some(
              (source) => roomOf(source.file) === name && source.imports.some((line) => line.pack === pack),
            ),
        )
        .map((pack) => `${name} no longer imports ${pack}: take it out of its row in tests/house.test.ts`),
    );
    expect(stale).toEqual([]);
  });
  test('what is put into pages holds no package but WXT', () => {
    const byFile = new Map(product.map((source) => [source.file, source]));
    const reached = new Set<string>();
    const faults: string[] = [];
    const follow = (file: string) => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const line of byFile.get(file)?.imports ?? []) {
        if (line.typeOnly) continue;
        if (line.file) follow(line.file);
        else if (line.pack !== 'wxt') faults.push(`${file} brings ${line.request} into the content script`);
      }
    };
    for (const source of product)
      if (/^entrypoints\/(?:console\.content|overlay)\//.test(source.file)) follow(source.file);
    expect(reached.size).toBeGreaterThan(1);
    expect(faults).toEqual([]);
  });
});

test('the README shows this table', () => {
  const cell = (words: readonly string[]) => (words.length > 0 ? words.join(', ') : '–');
  const lines = Object.entries(rooms).map(
    ([name, room]) =>
      `| ${room.rank} | \`${name}\` | ${cell(room.uses)} | ${cell(room.types ?? [])} | ${cell(room.packages)} |`,
  );
  const readme = readFileSync(`${ROOT}README.md`, 'utf8').split('\n');
  const shown = readme.filter((line) => /^\| \d \|/.test(line));
  expect(shown, 'put these lines into README.md').toEqual(lines);
});

describe('what a room never touches', () => {
  test.each(Object.entries(rooms))('%s keeps to its side', (name, room) => {
    const faults = product
      .filter((source) => roomOf(source.file) === name)
      .flatMap((source) =>
        [...room.never, NETWORK, MARKUP].flatMap((ban) =>
          touches(source, ban).map((word) => `${source.file} uses ${word}, but ${name} ${ban.why}`),
        ),
      );
    expect(faults).toEqual([]);
  });

  test('what finishes a reading needs no page', () => {
    const halves = product.filter(({ file }) => /^lib\/reading\/(?:finish\/|words)/.test(file));
    expect(halves.length).toBeGreaterThan(1);
    expect(halves.flatMap((source) => touches(source, DOM))).toEqual([]);
  });
});
