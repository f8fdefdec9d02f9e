import { createHistory } from '../../lib/contracts/history';
import { addDays } from '../../lib/quantity/day';
import type { ReportInput } from '../../lib/reports/input';
import { contractOf, entry } from '../contracts/entered';
import { facts, product } from '../contracts/facts';
import { at, item, listed } from '../contracts/work/lists';

const OLD = ['夏季薄款碎花连衣裙', '针织开衫外套女', '高腰阔腿裤', '羊绒大衣中长款', '宽松卫衣潮牌'];
const NEW = [
  '法式茶歇裙收腰显瘦',
  '早秋短款慵懒风毛衣',
  '垂感西装裤小个子',
  '羊绒大衣中长款',
  '宽松卫衣潮牌',
];

/** The title of a product on a day: three are rewritten on 11-10, one is touched for a day on 11-12. */
function titleOn(day: string, n: number): string {
  if (n === 4 && day === '2026-11-12') return '联名款卫衣 限时';
  return (day >= '2026-11-10' ? NEW : OLD)[n] ?? '';
}

/** A week of a shop whose five products were read each morning, of 135 on sale; rates of the first before and after. */
export function listedWeek(): ReportInput {
  const days = Array.from({ length: 14 }, (_, index) => addDays('2026-11-03', index));
  const lists = days.map((day) =>
    listed(
      at(`${day} 09:00`),
      OLD.map((_, n) =>
        item(
          n,
          titleOn(day, n),
          `https://img.example.com/p${n}${n === 0 && day >= '2026-11-11' ? 'b' : ''}.jpg_60x60.jpg`,
        ),
      ),
      { total: 135 },
    ),
  );
  const rates = days.map((day) =>
    facts({
      from: day,
      readAt: at(`${addDays(day, 1)} 09:00`),
      metric: 'conversionRate',
      rows: [{ entity: product(item(0, '').id), value: day < '2026-11-10' ? 0.021 : 0.048 }],
    }),
  );
  const ratios = rates.map((fact) => ({
    ...fact,
    observations: fact.observations.map((one) => ({ ...one, unit: 'ratio' as const })),
  }));
  const contract = contractOf([
    { id: 'titles', kind: 'deliverable', params: { item: '产品标题', count: 5, per: 'week' } },
    { id: 'images', kind: 'deliverable', params: { item: '主图', count: 1, per: 'week' } },
    { id: 'report', kind: 'deliverable', params: { item: '关键词报告', count: 1, per: 'week' } },
  ]);
  const report = entry('deliverable', '2026-11-13 18:00', {
    clauseId: 'report',
    count: 1,
    file: { name: '关键词报告-第46周.xlsx', sha256: 'ab'.repeat(32), bytes: 20_480 },
  });
  return {
    contract,
    shopName: '衣然女装旗舰店',
    history: createHistory([...lists, ...ratios], [report]),
    alerts: [],
    period: { from: '2026-11-09', to: '2026-11-15' },
    now: at('2026-11-16 10:00'),
    seals: [],
  };
}
