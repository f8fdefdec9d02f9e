import { describe, expect, test } from 'vitest';
import { AttestFile } from '../../components/papers/AttestFile';
import { ClaimsPart } from '../../components/papers/ClaimsPart';
import { DeliverablesPart } from '../../components/papers/DeliverablesPart';
import { FormsPart } from '../../components/papers/FormsPart';
import { OperatorPart } from '../../components/papers/OperatorPart';
import { PapersPage } from '../../components/papers/PapersPage';
import type { Importer } from '../../components/workbench/importer';
import { problem } from '../../lib/problem';
import type { ReportInput } from '../../lib/reports/input';
import { listedWeek } from '../reports/listed-week';
import { quarter } from '../reports/quarter';
import { axeFaults, mount, settled, smallTargets } from './mount';

const importer: Importer = {
  read: () => Promise.resolve(problem('import-type-unknown')),
  keep: () => Promise.resolve(problem('import-type-unknown')),
};

function given({ contract, now, shopName, history, alerts, seals }: ReportInput) {
  return { contract, now, material: { shopName, shops: [], history, alerts, seals, heads: [] } };
}

const week = given(listedWeek());
const money = given(quarter());

function type(area: HTMLTextAreaElement, text: string): void {
  // React listens to the native setter, not to the property.
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, text);
  area.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('checks and papers', () => {
  test('an archive of several reports offers each of them to be checked', async () => {
    const asked: unknown[] = [];
    const archive: Importer = {
      ...importer,
      read: (file, within) => {
        asked.push([file.name, within]);
        return Promise.resolve(
          file.name.endsWith('.zip')
            ? { several: [new File(['a'], '周报.xlsx'), new File(['b'], '月报.csv')] }
            : problem('import-type-unknown'),
        );
      },
    };
    const { root, click, text } = await mount(<OperatorPart {...money} importer={archive} />);
    const input = root.querySelector<HTMLInputElement>('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File(['zip'], '托管方报告.zip'));
    if (input) input.files = files.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    expect(text()).toContain('托管方报告.zip 里有 2 个文件');
    await click('月报.csv');
    await settled();
    expect(asked).toEqual([
      ['托管方报告.zip', undefined],
      ['月报.csv', '托管方报告.zip'],
    ]);
    expect(text()).toContain('周报.xlsx');
  });
  test('a week of deliverables shows what is proved, with before and after', async () => {
    const { text } = await mount(<DeliverablesPart {...week} week="2026-11-09" />);
    expect(text()).toContain('部分核实');
    expect(text()).toContain('夏季薄款碎花连衣裙');
    expect(text()).toContain('法式茶歇裙收腰显瘦');
  });
  test('a file that was handed over is kept by name and checksum alone', async () => {
    const { root, asked, click, text } = await mount(<AttestFile contract={week.contract} />);
    const input = root.querySelector<HTMLInputElement>('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File(['abc'], '周报.xlsx'));
    if (input) input.files = files.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    await click('登记');
    await settled();
    expect(text()).toContain('已登记：周报.xlsx');
    expect(asked).toMatchObject([
      {
        what: 'saveEntry',
        given: [
          {
            kind: 'deliverable',
            count: 1,
            attached: true,
            file: {
              name: '周报.xlsx',
              // SHA-256 of "abc", FIPS 180-2 appendix B.1.
              sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
              bytes: 3,
            },
          },
          week.contract.shopIds,
        ],
      },
    ]);
  });
  test('a pasted report is checked, and goes into the weekly pack when the merchant says so', async () => {
    const { root, click, text, asked } = await mount(<OperatorPart {...money} importer={importer} />);
    const area = root.querySelector('textarea');
    if (area) type(area, '推广花费3000元，访客数3200');
    await settled();
    await click('核对');
    expect(text()).toContain('一致 0 个，不一致 1 个，不能核对 1 个');
    expect(text()).toContain('¥1,250.00');
    await click('放进周会材料');
    expect(asked.at(-1)).toMatchObject({
      what: 'saveEntry',
      given: [
        { kind: 'operator-report', from: '2026-11-09', to: '2026-11-15', text: '推广花费3000元，访客数3200' },
        money.contract.shopIds,
      ],
    });
  });
  test('the three papers of an ending are one choice apart', async () => {
    const { text, type: choose } = await mount(<ClaimsPart {...money} />);
    expect(text()).toContain('退款申请');
    await choose('哪一份文书', 'notice');
    await choose('合作结束日', '2026-12-31');
    expect(text()).toContain('合同自 2026-12-31 起解除');
    await choose('哪一份文书', 'handover');
    expect(text()).toContain('修改主账号密码');
  });
  test('the score follows what is found out', async () => {
    const { text, type: choose } = await mount(<FormsPart shop={undefined} now={money.now} />);
    await choose('哪一份表单', 'screening');
    expect(text()).toContain('合计 0 / 100 分');
    await choose('成立几年', '1');
    expect(text()).toContain('不要签');
    await choose('成立几年', '');
    expect(text()).not.toContain('成立不满 2 年');
  });
  test('without a contract the forms are there all the same', async () => {
    const page = (path: readonly string[]) => (
      <PapersPage contracts={[]} path={path} importer={importer} now={money.now} />
    );
    expect((await mount(page([]))).text()).toContain('还没有合同');
    expect((await mount(page(['forms']))).text()).toContain('自检');
  });
  test.each(['zh-CN', 'en'] as const)('can be used by everyone, in %s', async (language) => {
    const views = (
      <>
        <DeliverablesPart {...week} week="2026-11-09" />
        <OperatorPart {...money} importer={importer} />
        <ClaimsPart {...money} />
        <FormsPart shop={undefined} now={money.now} />
      </>
    );
    const { root } = await mount(views, language);
    expect(await axeFaults(root)).toEqual([]);
    expect(smallTargets(root)).toEqual([]);
  });
});
