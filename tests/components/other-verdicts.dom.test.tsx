import { expect, test } from 'vitest';
import { OtherVerdicts } from '../../components/panel/OtherVerdicts';
import { evaluate } from '../../lib/contracts/evaluate';
import { createHistory } from '../../lib/contracts/history';
import { addDays } from '../../lib/quantity/day';
import { mount } from './mount';
import { contract, facts, NOW, spend, ZONE } from './sample';

const [verdict] = evaluate(contract, createHistory([facts([spend('2026-11-21', 30_000)])]), NOW);

function days(count: number) {
  if (!verdict) throw new Error('The sample has no verdict');
  return Array.from({ length: count }, (_, i) => {
    const day = addDays('2026-09-01', i);
    return { ...verdict, period: { from: day, to: day } };
  });
}

test.each([
  [31, 31, undefined],
  [32, 31, '还有 1 项没有显示'],
  [45, 31, '还有 14 项没有显示'],
])('of %i other periods %i are shown, and it says how many are not', async (count, shown, rest) => {
  const { root, text } = await mount(<OtherVerdicts verdicts={days(count)} zone={ZONE} />);
  expect(root.querySelectorAll('details > ul > li')).toHaveLength(shown);
  if (rest === undefined) expect(text()).not.toContain('没有显示');
  else expect(text()).toContain(rest);
});
