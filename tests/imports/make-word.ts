import {
  DeletedTextRun,
  Document,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

const change = { author: '甲', date: '2026-11-20T00:00:00Z' };
const cell = (...texts: readonly string[]) =>
  new TableCell({ children: texts.map((text) => new Paragraph(text)) });

/** A contract as Word keeps it: several runs to a paragraph, a table, a numbered list, tracked changes, an underlined blank. */
export function wordContract(): Promise<ArrayBuffer> {
  const document = new Document({
    numbering: {
      config: [{ reference: 'acts', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '（%1）' }] }],
    },
    sections: [
      {
        children: [
          new Paragraph({ children: [new TextRun('网店托管'), new TextRun({ text: '合同', bold: true })] }),
          new Paragraph({
            children: [
              new TextRun('推广费每日不得超过'),
              new DeletedTextRun({ id: 1, text: '900', ...change }),
              new InsertedTextRun({ id: 2, text: '300', ...change }),
              new TextRun('元。'),
            ],
          }),
          new Paragraph({
            children: [
              new TextRun('月销售额不低于'),
              new TextRun({ text: '      ', underline: {} }),
              new TextRun('万元。'),
            ],
          }),
          new Table({
            rows: [
              new TableRow({ children: [cell('指标'), cell('目标值')] }),
              new TableRow({ children: [cell('推广ROI'), cell('≥1:3')] }),
              new TableRow({ children: [cell('退款率', '（月度）'), cell('≤8%')] }),
            ],
          }),
          new Paragraph('乙方不得有以下行为：'),
          new Paragraph({ text: '刷单 & 补单；', numbering: { reference: 'acts', level: 0 } }),
          new Paragraph({ text: '虚假发货。', numbering: { reference: 'acts', level: 0 } }),
          new Paragraph({ children: [new TextRun({ text: '内部批注', vanish: true }), new TextRun('盖章')] }),
        ],
      },
    ],
  });
  return Packer.toArrayBuffer(document);
}
