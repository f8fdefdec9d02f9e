import type { Node, Source } from './sources';

/** One group of names that some rooms must not touch: bare globals, or members of a global (`Date.now`). */
export interface Ban {
  readonly names: readonly string[];
  readonly why: string;
}

export const DOM: Ban = {
  names: [
    'document',
    'window',
    'navigator',
    'location',
    'localStorage',
    'sessionStorage',
    'getComputedStyle',
  ],
  why: 'works without a page: take what it needs as an argument',
};
export const CLOCK: Ban = {
  names: [
    'Date.now',
    'new Date()',
    'performance.now',
    'Temporal.Now',
    'Math.random',
    'crypto.randomUUID',
    'crypto.getRandomValues',
  ],
  why: 'has no clock and no dice: take "now" (or the id) as an argument',
};
export const DATABASE: Ban = {
  names: ['indexedDB', 'IDBKeyRange', 'caches'],
  why: 'does not store: only lib/store does',
};
export const BROWSER: Ban = {
  names: ['browser', 'chrome'],
  why: 'does not know the extension API: only lib/browser and entrypoints do',
};
export const NETWORK: Ban = {
  names: [
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'WebTransport',
    'RTCPeerConnection',
    'importScripts',
    '*.fetch',
    '*.sendBeacon',
  ],
  why: 'sends nothing anywhere: the product has no network',
};
export const MARKUP: Ban = {
  names: [
    'eval',
    'Function',
    '*.innerHTML',
    '*.outerHTML',
    '*.insertAdjacentHTML',
    '*.createContextualFragment',
    '*.dangerouslySetInnerHTML',
    'document.write',
  ],
  why: 'never turns text into markup or code: use text nodes',
};

function identifier(value: unknown): string | undefined {
  const node = value as Node | undefined;
  return node?.type === 'Identifier' ? String(node.name) : undefined;
}

/** Names that the file binds itself (parameters, variables, imports); those are not the globals of that name. */
function boundNames(source: Source): Set<string> {
  const names = new Set<string>();
  const bind = (value: unknown): void => {
    const node = value as Node | null | undefined;
    if (!node) return;
    const name = identifier(node);
    if (name) names.add(name);
    else if (node.type === 'AssignmentPattern') bind(node.left);
    else if (node.type === 'RestElement') bind(node.argument);
    else if (node.type === 'Property') bind(node.value);
    else if (node.type === 'TSParameterProperty') bind(node.parameter);
    for (const part of [node.properties, node.elements]) if (Array.isArray(part)) part.forEach(bind);
  };
  for (const node of source.nodes) {
    if (node.type === 'VariableDeclarator') bind(node.id);
    if (node.type === 'CatchClause') bind(node.param);
    if (node.type.startsWith('Import') && 'local' in node) bind(node.local);
    if (Array.isArray(node.params)) node.params.forEach(bind);
    if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') bind(node.id);
  }
  return names;
}

/** Identifiers that stand for a property, a key or a type, not for a variable. */
function nonReferences(source: Source): Set<unknown> {
  const set = new Set<unknown>();
  for (const node of source.nodes) {
    if (node.type === 'MemberExpression' && node.computed !== true) set.add(node.property);
    if (
      ['Property', 'MethodDefinition', 'PropertyDefinition'].includes(node.type) &&
      node.computed !== true &&
      node.shorthand !== true
    )
      set.add(node.key);
    // Type positions; `TSAsExpression` and its like hold real expressions and are left in.
    if (
      /^TS(TypeReference|TypeQuery|QualifiedName|PropertySignature|MethodSignature|InterfaceDeclaration|TypeAliasDeclaration|TypeParameter|EnumMember|NamedTupleMember)$/.test(
        node.type,
      )
    )
      for (const part of [
        node.typeName,
        node.exprName,
        node.key,
        node.id,
        node.name,
        node.label,
        node.left,
        node.right,
      ])
        set.add(part);
    if (node.type === 'LabeledStatement') set.add(node.label);
  }
  return set;
}

/** What the file touches of the names banned, each as written in the ban. */
export function touches(source: Source, ban: Ban): string[] {
  const wanted = new Set(ban.names);
  const found = new Set<string>();
  const bound = boundNames(source);
  const skip = nonReferences(source);
  const note = (name: string) => {
    if (wanted.has(name)) found.add(name);
  };
  for (const node of source.nodes) {
    if (node.type === 'MemberExpression') {
      const property = identifier(node.property);
      const object = identifier(node.object);
      if (property) note(`*.${property}`);
      if (object && property && (!bound.has(object) || object === 'Temporal')) note(`${object}.${property}`);
    }
    if (node.type === 'JSXAttribute') note(`*.${String((node.name as Node).name)}`);
    if (
      node.type === 'NewExpression' &&
      identifier(node.callee) === 'Date' &&
      (node.arguments as unknown[]).length === 0
    )
      note('new Date()');
    const name = identifier(node);
    if (name && !bound.has(name) && !skip.has(node)) note(name);
  }
  return [...found];
}
