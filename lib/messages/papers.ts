import { catalogue } from './catalogue';

/** The section of checks and papers: what its parts are called, and what all of them share. */
export const papers = catalogue(
  {
    parts: '核对与文书',
    deliverables: '交付物核实',
    operator: '核对托管方报告',
    claims: '退款与解约',
    forms: '签约前与表单',
    'copy-text': '复制文字',
    copied: '已复制',
    'not-copied': '浏览器没有允许复制，请选中文字手动复制。',
    print: '打印或存为 PDF',
    'week-earlier': '前一周',
    'week-later': '后一周',
    'no-contract': '还没有合同',
    'no-contract-detail': '先在“合同”里录入合同或载入示例，这里会按条款核对。',
    contract: '合同',
    blank: '________________',
  },
  {
    parts: 'Checks and papers',
    deliverables: 'Deliverables',
    operator: "Operator's report",
    claims: 'Refund and ending',
    forms: 'Before signing, forms',
    'copy-text': 'Copy text',
    copied: 'Copied',
    'not-copied': 'The browser did not allow copying. Select the text and copy it by hand.',
    print: 'Print or save as PDF',
    'week-earlier': 'Week before',
    'week-later': 'Week after',
    'no-contract': 'No contract yet',
    'no-contract-detail':
      'Enter a contract or load the sample under “Contract”; this is checked against its clauses.',
    contract: 'Contract',
    blank: '________________',
  },
);
