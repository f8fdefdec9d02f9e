import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseSync } from 'vite';

/** Absolute path of the project's folder, with a slash at the end. */
export const ROOT = new URL('../..', import.meta.url).pathname;

export interface ImportLine {
  /** As written: `./parse`, `zod`, `wxt/browser`. */
  readonly request: string;
  /** Path from the project's folder for an own file; undefined for a package. */
  readonly file: string | undefined;
  /** Package name without its inner path; undefined for an own file. */
  readonly pack: string | undefined;
  /** True when nothing of it is left after compilation. */
  readonly typeOnly: boolean;
}

/** A node of the syntax tree: only `type` is certain. */
export type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

export interface Source {
  /** Path from the project's folder. */
  readonly file: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly ImportLine[];
  readonly nodes: readonly Node[];
}

const SKIPPED = new Set(['node_modules', 'dist', '.output', '.wxt']);

/** Every file below a folder, as paths from the project's folder. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => !SKIPPED.has(entry.name))
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
    );
}

const ENDINGS = ['', '.ts', '.tsx', '.mts', '/index.ts', '/index.tsx'];

function ownFile(from: string, request: string): string | undefined {
  if (!request.startsWith('.')) return undefined;
  const base = join(ROOT, dirname(from), request.split('?')[0] ?? '');
  const found = ENDINGS.map((ending) => base + ending).find(
    (path) => /\.\w+$/.test(path) && existsSync(path),
  );
  return relative(ROOT, found ?? base);
}

function packageOf(request: string): string | undefined {
  if (request.startsWith('.')) return undefined;
  const parts = request.split('/');
  return request.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function collect(value: unknown, into: Node[]): void {
  if (Array.isArray(value)) {
    for (const part of value) collect(part, into);
    return;
  }
  if (!isNode(value)) return;
  into.push(value);
  for (const part of Object.values(value)) if (typeof part === 'object') collect(part, into);
}

function importsOf(file: string, text: string, parsed: ReturnType<typeof parseSync>): ImportLine[] {
  const line = (request: string, typeOnly: boolean): ImportLine => ({
    request,
    file: ownFile(file, request),
    pack: packageOf(request),
    typeOnly,
  });
  const allTypes = (entries: readonly { isType: boolean }[]) =>
    entries.length > 0 && entries.every((entry) => entry.isType);
  const { staticImports, staticExports, dynamicImports } = parsed.module;
  return [
    ...staticImports.map((found) => line(found.moduleRequest.value, allTypes(found.entries))),
    ...staticExports.flatMap((found) => {
      const from = found.entries.find((entry) => entry.moduleRequest)?.moduleRequest;
      return from ? [line(from.value, allTypes(found.entries))] : [];
    }),
    ...dynamicImports.map((found) =>
      line(text.slice(found.moduleRequest.start + 1, found.moduleRequest.end - 1), false),
    ),
  ];
}

/** A TypeScript text with what it imports and its syntax tree as a flat list; throws where it does not parse. */
export function parseSource(file: string, text: string): Source {
  const parsed = parseSync(file, text);
  const [error] = parsed.errors;
  if (error) throw new Error(`${file} does not parse: ${error.message}`);
  const nodes: Node[] = [];
  collect(parsed.program, nodes);
  return {
    file,
    text,
    lines: text.trimEnd().split('\n').length,
    imports: importsOf(file, text, parsed),
    nodes,
  };
}

/** Every TypeScript file below the folders given. */
export function readSources(...folders: readonly string[]): Source[] {
  return folders
    .flatMap(filesBelow)
    .filter((file) => /\.(ts|tsx)$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => parseSource(file, readFileSync(join(ROOT, file), 'utf8')));
}
