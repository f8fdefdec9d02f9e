import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ROOT, readSources } from './tool/sources';

const TOP = [
  'components',
  'entrypoints',
  'lib',
  'public',
  'tests',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'README.md',
];
const IGNORED = new Set(['node_modules', 'demo-output', 'test-results']);
const NO_FOLDERS = new Set(['utils', 'util', 'helpers', 'hooks', 'types', 'common', 'shared', 'misc']);
const LONGEST = 250;
/** Tables of cases may run on. */
const LONGEST_TEST = 400;

const product = readSources('entrypoints', 'components', 'lib');
const proof = readSources('tests');

describe('files and folders', () => {
  test('the top level holds what it is meant to hold', () => {
    const found = readdirSync(ROOT).filter((name) => !name.startsWith('.') && !IGNORED.has(name));
    expect(found.toSorted()).toEqual(TOP.toSorted());
  });
  test.each([
    { what: 'product', sources: product, most: LONGEST },
    { what: 'tests', sources: proof, most: LONGEST_TEST },
  ])('no file of the $what is longer than $most lines', ({ sources, most }) => {
    const long = sources.filter((source) => source.lines > most);
    expect(long.map(({ file, lines }) => `${file} has ${lines} lines: split it by what it does`)).toEqual([]);
  });
  test('no folder is named for leftovers', () => {
    const found = [...product, ...proof].filter((source) =>
      source.file
        .split('/')
        .slice(0, -1)
        .some((part) => NO_FOLDERS.has(part)),
    );
    expect(found.map((source) => `${source.file}: name the folder by what its files do`)).toEqual([]);
  });
  test('names are kebab-case, and PascalCase for a React component', () => {
    const wrong = [...product, ...proof].filter(({ file }) => {
      const stem = (file.split('/').at(-1) ?? '').replace(
        /(\.config|\.content|\.dom|\.test|\.bench)*\.tsx?$/,
        '',
      );
      if (file.startsWith('components/') && file.endsWith('.tsx')) return !/^[A-Z][A-Za-z0-9]*$/.test(stem);
      if (/^(components\/)?use[A-Z]/.test(file)) return false;
      return (
        !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem) &&
        !/^[A-Z][A-Za-z0-9]*$/.test(file.endsWith('.tsx') ? stem : '-')
      );
    });
    expect(wrong.map((source) => source.file)).toEqual([]);
  });
  test('a component file exports one component, named like the file', () => {
    const wrong = product.filter(({ file, nodes }) => {
      if (!/^(components|entrypoints)\/.*\/?[A-Z]\w*\.tsx$/.test(file)) return false;
      const stem = file.split('/').at(-1)?.replace('.tsx', '');
      const exported = nodes
        .filter((node) => node.type === 'ExportNamedDeclaration')
        .map((node) => node.declaration as { type?: string; id?: { name?: string } } | null)
        .filter((made) => made?.type === 'FunctionDeclaration' || made?.type === 'ClassDeclaration')
        .map((made) => made?.id?.name ?? '');
      return exported.length !== 1 || exported[0] !== stem;
    });
    expect(
      wrong.map((source) => `${source.file}: one exported component with the file's name, no more`),
    ).toEqual([]);
  });
});

describe('lists', () => {
  const listed = [
    { what: 'rule', folder: 'lib/contracts/rules/', list: 'lib/contracts/rules/index.ts' },
    { what: 'console', folder: 'lib/consoles/', list: 'lib/consoles/index.ts' },
  ];
  test.each(listed)('every $what is reached from its list', ({ what, folder, list }) => {
    const byFile = new Map(product.map((source) => [source.file, source]));
    const reached = new Set<string>();
    const follow = (file: string) => {
      if (reached.has(file) || !file.startsWith(folder)) return;
      reached.add(file);
      for (const line of byFile.get(file)?.imports ?? []) if (line.file) follow(line.file);
    };
    follow(list);
    const forgotten = product
      .filter(({ file }) => file.startsWith(folder) && !reached.has(file))
      .map(({ file }) => `${file} is not in ${list}: add the ${what}'s line there`);
    expect(reached.size).toBeGreaterThan(2);
    expect(forgotten).toEqual([]);
  });
  test('nothing is left for later without a date', () => {
    // Spelt apart, so that this file does not find itself.
    const marks = ['TO.DO', 'FIX.ME', 'X.XX', '@ts-.ignore', '@ts-.nocheck'].map((mark) =>
      mark.replace('.', ''),
    );
    const left = [...product, ...proof].filter(({ text }) => marks.some((mark) => text.includes(mark)));
    expect(left.map((source) => source.file)).toEqual([]);
  });
  test('the lockfile names no registry', () => {
    const lock = readFileSync(`${ROOT}package-lock.json`, 'utf8');
    expect(lock).toContain('"integrity"');
    expect(lock.match(/"resolved": .*/g) ?? []).toEqual([]);
  });
});
