import { ruleOf, ruleVersion } from '../../contracts/rules';
import type { Verdict } from '../../contracts/types';
import { actualText, promisedText } from '../../contracts/verdict-text';
import { validVersions } from '../../contracts/versions';
import type { Message } from '../../messages/types';
import { today } from '../../quantity/day';
import { bothLocales } from '../both-locales';
import type { Block, Cell, ReportDocument } from '../document';
import { anchorsOf } from './anchors';
import type { Chain, EvidenceInput } from './input';
import { pictureFile } from './picture-file';

/** Characters of a seal in lists: enough to find the snapshot, short enough to read. */
const CODE = 12;
/** Snapshots named beside one verdict; the others are in `verdicts.json`. */
const NAMED = 6;

/** Verdicts in the index; a guess at what a person leafs through. */
const LISTED = 300;
const RANK: Readonly<Record<Verdict['state'], number>> = { breached: 0, unknown: 1, met: 2 };

function columns(...keys: Message['key'][]): Message[] {
  return keys.map((key) => ({ key }));
}

function section(heading: Message, head: readonly Message[], rows: readonly (readonly Cell[])[]): Block[] {
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: heading },
    { kind: 'table', columns: head, rows },
  ];
}

function file(name: string): Cell {
  return { text: '', link: { label: name, url: name } };
}

function chainBlocks({ shopName, snapshots }: Chain, { pictures, contract }: EvidenceInput): Block[] {
  const kept = new Set(pictures.map(({ sha256 }) => sha256));
  return section(
    { key: 'evidence:chain-of', params: { shop: shopName, count: snapshots.length } },
    columns(
      'reports:number',
      'reports:captured',
      'reports:page',
      'reports:rows',
      'reports:seal',
      'evidence:picture',
    ),
    snapshots.map(({ capturedAt, page, rows, seal, picture }, index) => [
      { text: index + 1 },
      { text: { instant: capturedAt, zone: contract.zone, year: true } },
      { text: page },
      { text: rows },
      { text: seal.slice(0, CODE) },
      picture !== undefined && kept.has(picture)
        ? file(pictureFile(picture))
        : {
            text: {
              message: { key: picture === undefined ? 'evidence:no-picture' : 'evidence:picture-gone' },
            },
          },
    ]),
  );
}

function versionBlocks({ contract }: EvidenceInput): Block[] {
  const rows = validVersions(contract).flatMap(({ version, from, to }, index) =>
    version.clauses.map((clause): Cell[] => [
      { text: index + 1 },
      {
        text:
          to === undefined
            ? { message: { key: 'evidence:from', params: { from } } }
            : { period: { from, to } },
      },
      { text: { instant: version.savedAt, zone: contract.zone, year: true } },
      { text: wordsOf(ruleOf(clause.kind)?.say(clause, contract.currency), clause.kind) },
      { text: clause.source ?? '' },
    ]),
  );
  return section(
    { key: 'evidence:contract' },
    columns('evidence:version', 'evidence:valid', 'evidence:saved', 'reports:clause', 'evidence:sentence'),
    rows,
  );
}

function wordsOf(message: Message | undefined, otherwise: string): Cell['text'] {
  return message ? { message } : otherwise;
}

function entityText({ entity }: Verdict): Cell['text'] {
  if (entity.name !== '') return entity.name;
  return entity.kind === 'shop' ? { message: { key: 'evidence:whole-shop' } } : '';
}

function verdictBlocks({ contract, verdicts, chains }: EvidenceInput): Block[] {
  const numbers = new Map(
    chains.flatMap(({ snapshots }, chain) =>
      snapshots.map(({ id }, index) => [id, `${chain + 1}-${index + 1}`] as const),
    ),
  );
  const clauses = new Map(
    contract.versions.flatMap((version) => version.clauses.map((one) => [one.id, one] as const)),
  );
  const source = ({ evidence }: Verdict): string => {
    const named = [...new Set(evidence.flatMap(({ snapshotId }) => numbers.get(snapshotId) ?? []))];
    return [...named.slice(0, NAMED), ...(named.length > NAMED ? ['…'] : [])].join(', ');
  };
  // What is met product by product fills books: what is not met comes first, the rest is in the file of verdicts.
  const sorted = verdicts.toSorted((a, b) => RANK[a.state] - RANK[b.state]);
  const rows = sorted.slice(0, LISTED).map((verdict): Cell[] => {
    const clause = clauses.get(verdict.clauseId);
    return [
      { text: wordsOf(clause && ruleOf(clause.kind)?.say(clause, contract.currency), verdict.rule) },
      { text: entityText(verdict) },
      { text: { period: verdict.period } },
      { text: bothLocales((locale) => promisedText(verdict, locale)) },
      { text: bothLocales((locale) => actualText(verdict, locale)) },
      { text: { message: { key: `common:${verdict.state}` } } },
      { text: `${verdict.rule} v${ruleVersion(verdict.rule)}` },
      { text: source(verdict) },
    ];
  });
  const left = verdicts.length - rows.length;
  const more: Block[] =
    left > 0 ? [{ kind: 'paragraph', text: { key: 'evidence:more-verdicts', params: { count: left } } }] : [];
  const listed = section(
    { key: 'evidence:verdicts' },
    columns(
      'reports:clause',
      'evidence:entity',
      'reports:period',
      'reports:promised',
      'reports:actual',
      'reports:verdict',
      'evidence:rule',
      'evidence:snapshots',
    ),
    rows,
  );
  return [...listed, ...more];
}

function anchorBlocks(input: EvidenceInput): Block[] {
  const { chains } = input;
  const places = (code: string): string =>
    chains
      .flatMap(({ snapshots }, chain) => {
        const index = snapshots.findIndex(({ seal }) => seal.startsWith(code));
        return index === -1 ? [] : [`${code} → ${chain + 1}-${index + 1}`];
      })
      .join(', ');
  const rows = anchorsOf(input).map(({ file: name, period, codes, confirmations }): Cell[] => [
    file(name),
    { text: period ? { period } : { message: { key: 'common:notKnown' } } },
    {
      text: {
        list: confirmations.map(({ party, day, where }) => ({
          message: {
            key: 'evidence:confirmed',
            params: {
              party: { message: { key: `meeting:${party}` } },
              on: day,
              where: where.join(' / '),
            },
          },
        })),
      },
    },
    { text: codes.map(places).join(', ') },
  ]);
  if (rows.length === 0)
    return [
      { kind: 'heading', text: { key: 'evidence:anchors' } },
      { kind: 'paragraph', text: { key: 'evidence:no-anchors' } },
    ];
  return section(
    { key: 'evidence:anchors' },
    columns('evidence:file', 'reports:period', 'evidence:confirmations', 'evidence:anchored'),
    rows,
  );
}

function weekBlocks({ packs, contract }: EvidenceInput): Block[] {
  const rows = packs.map(({ period, frozenAt, heads }, index): Cell[] => [
    file(`week-${index + 1}.html`),
    { text: { period } },
    { text: { instant: frozenAt, zone: contract.zone, year: true } },
    { text: heads.map(({ number, seal }) => `#${number} ${seal.slice(0, CODE)}`).join(', ') },
  ]);
  return section(
    { key: 'meeting:packs' },
    columns('evidence:file', 'reports:period', 'evidence:frozen', 'evidence:heads'),
    rows,
  );
}

/** What lies in the pack, for a person: what it proves, the contract, the verdicts, the minutes, and every snapshot. */
export function evidenceIndex(input: EvidenceInput): ReportDocument {
  const { contract, chains, madeAt, program } = input;
  return {
    title: { key: 'evidence:title', params: { contract: contract.name } },
    period: { from: contract.start, to: today(contract.zone, madeAt) },
    madeAt,
    zone: contract.zone,
    blocks: [
      { kind: 'paragraph', text: { key: 'evidence:how' } },
      { kind: 'paragraph', text: { key: 'evidence:proves' } },
      { kind: 'paragraph', text: { key: 'evidence:proves-not' } },
      { kind: 'paragraph', text: { key: 'evidence:program', params: { program } } },
      ...anchorBlocks(input),
      ...versionBlocks(input),
      ...verdictBlocks(input),
      ...weekBlocks(input),
      ...chains.flatMap((chain) => chainBlocks(chain, input)),
    ],
  };
}
