import type { Message } from '../../messages/types';
import { today } from '../../quantity/day';
import type { Block, ReportDocument } from '../document';
import type { Chain, EvidenceInput } from './pack';

/** Characters of a seal in lists: enough to find the snapshot, short enough to read. */
const CODE = 12;

function chainBlocks({ shopName, snapshots }: Chain, zone: string): Block[] {
  const columns: Message[] = [
    { key: 'reports:number' },
    { key: 'reports:captured' },
    { key: 'reports:page' },
    { key: 'reports:rows' },
    { key: 'reports:seal' },
  ];
  const rows = snapshots.map(({ capturedAt, page, rows: count, seal }, index) => [
    { text: index + 1 },
    { text: { instant: capturedAt, zone } },
    { text: page },
    { text: count },
    { text: seal.slice(0, CODE) },
  ]);
  return [
    {
      kind: 'heading',
      text: { key: 'reports:chain-of', params: { shop: shopName, count: snapshots.length } },
    },
    { kind: 'table', columns, rows },
  ];
}

/** What lies in the pack, for a person: which snapshots, when, of which page, under which seal, and what it proves. */
export function evidenceIndex({ contract, chains, madeAt }: EvidenceInput): ReportDocument {
  const day = today(contract.zone, madeAt);
  return {
    title: { key: 'reports:evidence-title', params: { contract: contract.name } },
    period: { from: contract.start, to: day },
    madeAt,
    zone: contract.zone,
    blocks: [
      { kind: 'paragraph', text: { key: 'reports:evidence-how' } },
      { kind: 'paragraph', text: { key: 'reports:evidence-proves' } },
      { kind: 'paragraph', text: { key: 'reports:evidence-proves-not' } },
      ...chains.flatMap((chain) => chainBlocks(chain, contract.zone)),
    ],
  };
}
