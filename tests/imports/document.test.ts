import { assert, asyncProperty, nat, property, uint8Array } from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readContract } from '../../lib/contracts/text';
import { DOCUMENT_LIMITS, textOfDocument } from '../../lib/imports/document';
import { textOfWordMarkup } from '../../lib/imports/word-text';
import { isProblem } from '../../lib/problem';
import { wordContract } from './make-word';

const MAIN = 'word/document.xml';
const body = (inside: string) =>
  `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${inside}</w:body></w:document>`;
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const word = (xml: string) => zipSync({ [MAIN]: strToU8(xml) });
const codeOf = (bytes: Uint8Array, limits = DOCUMENT_LIMITS) => {
  const text = textOfDocument(bytes, limits);
  return isProblem(text) ? text.code : 'read';
};
const contract = new Uint8Array(await wordContract());

describe('a Word document', () => {
  test('gives its paragraphs, its tables row by row and its lists, without what was deleted or hidden', () => {
    expect(textOfDocument(contract)).toBe(
      [
        '网店托管合同',
        '推广费每日不得超过300元。',
        '月销售额不低于______万元。',
        '指标\t目标值',
        '推广ROI\t≥1:3',
        '退款率 （月度）\t≤8%',
        '乙方不得有以下行为：',
        '• 刷单 & 补单；',
        '• 虚假发货。',
        '盖章',
      ].join('\n'),
    );
  });
  test('is read into the clauses that it states', () => {
    const text = textOfDocument(contract);
    if (isProblem(text)) throw new Error(text.code);
    const { clauses, blanks } = readContract(text);
    expect(clauses).toMatchObject([
      { kind: 'ad-spend-cap', params: { amount: 300, per: 'day' } },
      { kind: 'roi-floor', params: { value: 3 } },
      { kind: 'refund-rate-cap', params: { value: 0.08 } },
      { kind: 'prohibited-act', params: { acts: ['刷单&补单', '虚假发货'] } },
    ]);
    expect(blanks.map(({ text: blank }) => blank)).toEqual(['月销售额不低于______万元']);
  });
  test.each([
    ['a character by its number', paragraph('&#29992;&#x6237;&lt;1&gt;'), '用户<1>'],
    [
      'a line break and a tab',
      '<w:p><w:r><w:t>一</w:t><w:br/><w:t>二</w:t><w:tab/><w:t>三</w:t></w:r></w:p>',
      '一\n二 三',
    ],
    [
      'a ticked box',
      '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>固定</w:t></w:r></w:p>',
      '☑固定',
    ],
    [
      'a table in a cell',
      `<w:tbl><w:tr><w:tc>${paragraph('外')}<w:tbl><w:tr><w:tc>${paragraph('内')}</w:tc></w:tr></w:tbl></w:tc><w:tc>${paragraph('右')}</w:tc></w:tr></w:tbl>`,
      '外 内\t右',
    ],
    [
      'a drawing in two versions',
      `<w:p><w:r><mc:AlternateContent><mc:Choice><w:t>新</w:t></mc:Choice><mc:Fallback><w:t>旧</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      '新',
    ],
    [
      'the number of a field',
      '<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>3</w:t></w:r></w:p>',
      '3',
    ],
    [
      'words moved away',
      '<w:p><w:moveFrom w:id="1"><w:r><w:t>去</w:t></w:r></w:moveFrom><w:r><w:t>留</w:t></w:r></w:p>',
      '留',
    ],
    [
      'a former look',
      '<w:p><w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>可见</w:t></w:r></w:p>',
      '可见',
    ],
  ])('shows %s as Word does', (_what, inside, shown) => {
    expect(textOfWordMarkup(body(inside))).toBe(shown);
  });
});

describe('a file that is no contract', () => {
  test.each([
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'document-unreadable'],
    ['a PDF', strToU8('%PDF-1.7\n1 0 obj'), 'document-unreadable'],
    [
      'an old .doc',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      'document-unreadable',
    ],
    ['a workbook', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'document-unreadable'],
    ['an empty document', word(body('')), 'document-empty'],
    ['nothing', new Uint8Array(), 'document-empty'],
    ['a document without a body', word('<w:document/>'), 'document-damaged'],
    [
      'a document that defines words of its own',
      word(`<!DOCTYPE d [<!ENTITY a "b">]>${body(paragraph('&a;'))}`),
      'document-damaged',
    ],
    ['half an archive', contract.slice(0, contract.length / 2), 'document-damaged'],
  ])('%s is refused by name', (_what, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });
  test('a bomb is refused by what it says and while it unpacks', () => {
    const flat = word(body(paragraph(' '.repeat(3_000_000))));
    expect(flat.length).toBeLessThan(20_000);
    expect(codeOf(flat)).toBe('document-too-large');
    expect(codeOf(flat, { ...DOCUMENT_LIMITS, ratio: 1e9, unpacked: 1_000_000 })).toBe('document-too-large');
    expect(codeOf(flat, { ...DOCUMENT_LIMITS, ratio: 1e9, characters: 4_000_000 })).toBe('document-empty');
  });
  test('a text at the limit is read and one character more is not', () => {
    const limits = { ...DOCUMENT_LIMITS, characters: 10 };
    expect(codeOf(word(body(paragraph('一'.repeat(10)))), limits)).toBe('read');
    expect(codeOf(word(body(paragraph('一'.repeat(11)))), limits)).toBe('document-too-large');
  });
  test('a plain text in the encoding of Chinese Windows is read', () => {
    // 销售额 in GBK.
    expect(textOfDocument(Uint8Array.from([0xcf, 0xfa, 0xca, 0xdb, 0xb6, 0xee]))).toBe('销售额');
  });
  test('whatever is changed in a document, the answer is a text or a named fault', () => {
    assert(
      property(uint8Array({ minLength: 1, maxLength: 4 }), nat(contract.length - 5), (bytes, at) => {
        const changed = new Uint8Array(contract);
        changed.set(bytes, at);
        expect(typeof codeOf(changed)).toBe('string');
      }),
      { numRuns: 200 },
    );
  });
  test('markup that never ends is read in time', async () => {
    await assert(
      asyncProperty(nat(3), async (kind) => {
        const part = ['<w:p>', '<w:tr><w:tc>', '<w:del>', '<w:t'][kind] ?? '';
        const started = performance.now();
        textOfWordMarkup(body(part.repeat(100_000)));
        expect(performance.now() - started).toBeLessThan(5000);
      }),
      { numRuns: 8 },
    );
  });
  test('the main part of the made document is one that packs by far less than the limit', () => {
    const main = unzipSync(contract)[MAIN];
    expect(main && main.length / contract.length).toBeLessThan(DOCUMENT_LIMITS.ratio / 10);
  });
});
