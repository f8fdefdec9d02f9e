import { between, seeded } from './random.ts';

/** A product of the invented shop. The id is text of 12 or 13 digits; `picture` counts from 0. */
export interface Product {
  readonly id: string;
  readonly title: string;
  readonly picture: number;
  readonly priceMinor: number;
}

const SEASONS = [
  '2026秋冬新款',
  '早秋新款',
  '初冬加厚',
  '法式',
  '韩系',
  '新中式',
  '通勤',
  '小个子',
  '大码显瘦',
];
const CUTS = ['宽松', '修身', '高腰', '短款', '中长款', 'V领', '圆领', '半高领', '收腰', '直筒'];
const FABRICS = ['羊毛', '针织', '纯棉', '雪纺', '牛仔', '灯芯绒', '羊羔毛', '醋酸缎面', '磨毛'];
const PIECES = [
  '连衣裙女',
  '半身裙女',
  '毛衣女',
  '外套女',
  '阔腿裤女',
  '衬衫女',
  '打底衫女',
  '马甲女',
  '卫衣女',
  '大衣女',
  '小香风套装',
];

/** The shop's products; a longer list begins with the shorter one. */
export function products(count: number): Product[] {
  return Array.from({ length: count }, (_, index) => {
    const next = seeded(`product ${index}`);
    const word = (list: readonly string[]) => list[between(next, 0, list.length - 1)] ?? '';
    const title = `${word(SEASONS)}${word(CUTS)}${word(FABRICS)}${word(PIECES)}`;
    return {
      id: `${between(next, 68, 86)}${String(between(next, 0, 99_999)).padStart(5, '0')}${String(between(next, 0, 99_999)).padStart(5, '0')}`,
      title,
      picture: between(next, 0, 7),
      priceMinor: between(next, 69, 329) * 100 - 10,
    };
  });
}
