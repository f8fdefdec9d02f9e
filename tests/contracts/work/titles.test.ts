import { describe, expect, test } from 'vitest';
import { aspectOf } from '../../../lib/contracts/work/aspect';
import { editShare, imageKey, replacedWords, titleKey } from '../../../lib/contracts/work/title';

describe('two titles', () => {
  test.each([
    ['法式碎花裙 夏季新款', '法式碎花裙夏季新款'],
    ['法式碎花裙，夏季新款！', '法式碎花裙夏季新款'],
    ['ＡＢＣ 法式（碎花）裙', 'abc法式碎花裙'],
    ['夏季新款 法式碎花裙', '法式碎花裙 夏季新款'],
    ['法式碎花裙\u200b夏季新款', '法式碎花裙夏季新款'],
  ])('%s and %s are the same work', (a, b) => {
    expect(titleKey(a)).toBe(titleKey(b));
    expect(editShare(a, b)).toBe(0);
  });
  test.each([
    ['', '', 0],
    ['一二三四五六七八九十', '一二三四五六七八九百', 0.1],
    ['一二三四五六七八九十', '一二三四五六七八九十百千', 2 / 12],
    ['甲乙', '丙丁', 1],
  ])('%s and %s differ by their share of other characters', (a, b, share) => {
    expect(editShare(a, b)).toBeCloseTo(share, 10);
    expect(editShare(b, a)).toBeCloseTo(share, 10);
  });
  test('the words in place of others are told without what both share', () => {
    expect(replacedWords('夏季碎花裙女', '秋季新款碎花裙女')).toBe('夏季→秋季新款');
    expect(replacedWords('碎花裙', '碎花裙新款')).toBe('→新款');
  });
});

test.each([
  ['https://img.alicdn.com/imgextra/i1/9/O1CN01a_!!9.jpg_60x60q90.jpg', 'imgextra/i1/9/O1CN01a_!!9.jpg'],
  ['https://gw.alicdn.com/imgextra/i1/9/O1CN01a_!!9.jpg_400x400.jpg_.webp', 'imgextra/i1/9/O1CN01a_!!9.jpg'],
  ['https://img.pddpic.com/goods/a.jpeg?imageView2/2/w/120', 'goods/a.jpeg'],
  ['//cdn.example.com/p/no-ending', 'p/no-ending'],
])('%s is the image %s', (address, key) => {
  expect(imageKey(address)).toBe(key);
});

test.each([
  ['优化产品标题', 'title'],
  ['5个产品标题', 'title'],
  ['更换主图', 'image'],
  ['上架50款产品', 'listing'],
  ['调整直通车', 'campaign'],
  ['申报平台活动', 'activity'],
  ['新增关键词', 'keyword'],
  ['关键词数据报告', undefined],
  ['活动方案', undefined],
  ['测试图', undefined],
  ['详情页设计', undefined],
  ['周会', undefined],
  ['optimised titles', 'title'],
  ['keyword report', undefined],
])('of %s a page shows: %s', (item, aspect) => {
  expect(aspectOf(item)).toBe(aspect);
});
