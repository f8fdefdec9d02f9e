import { describe, expect, test } from 'vitest';
import { readContract } from '../../lib/contracts/text';
import { say, sayParam } from '../../lib/messages/say';
import { contractTemplate } from '../../lib/reports/contract-template';
import { documentText } from '../../lib/reports/document-text';
import { documentHtml } from '../../lib/reports/html';

const template = contractTemplate({ now: '2026-11-22T04:00:00.000Z', zone: 'Asia/Shanghai' });
const clauses = documentText(template, 'zh-CN').split('签字前')[0] ?? '';

describe('the contract template', () => {
  test('is read by the product itself: every clause a rule that binds the right party', () => {
    const { clauses: read, vague, unread, clashes } = readContract(clauses);
    expect(read.map(({ kind, party }) => `${kind} ${party}`)).toEqual([
      'deliverable operator',
      'deliverable operator',
      'deliverable operator',
      'deliverable operator',
      'sales-target operator',
      'free-traffic-share operator',
      'roi-floor operator',
      'shortfall-remedy operator',
      'duty-deadline merchant',
      'duty-deadline merchant',
      'response-time-cap operator',
      'prohibited-act operator',
      'confidentiality operator',
      'data-access operator',
      'data-access operator',
      'prohibited-act operator',
      'base-fee merchant',
      'commission merchant',
      'ad-spend-cap operator',
      'ad-spend-cap operator',
      'ad-spend-cap operator',
      'extra-fee-approval operator',
      'refund-pro-rata operator',
      'duty-deadline operator',
      'termination-right merchant',
      'prohibited-act operator',
    ]);
    expect(vague).toEqual([]);
    expect(clashes).toEqual([]);
    // A heading is no clause.
    expect(unread.filter(({ text }) => text.length > 4)).toEqual([]);
  });
  test('has five parts and five hard standards, each with its place in the contract', () => {
    const headings = template.blocks.filter(({ kind }) => kind === 'heading');
    expect(headings).toHaveLength(6);
    const table = template.blocks.find((block) => block.kind === 'table');
    const rows = table?.kind === 'table' ? table.rows : [];
    expect(rows.map((cells) => cells[1] && sayParam('zh-CN', cells[1].text))).toEqual([
      '第2部分第4条',
      '第4部分第1、2条',
      '第3部分第6条',
      '第3部分第7条',
      '不写进合同：看案例、问同行后再签',
    ]);
  });
  test.each(['zh-CN', 'en'] as const)('is a form in %s: about no days, with lines to fill in', (locale) => {
    const html = documentHtml(template, locale);
    expect(html).not.toContain('2026');
    expect(documentText(template, locale)).not.toContain('2026');
    expect(html).toContain('________');
    expect(html).toContain(say(locale, template.title));
  });
});
