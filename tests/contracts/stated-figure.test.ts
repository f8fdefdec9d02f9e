import { expect, test } from 'vitest';
import { statedFigure } from '../../lib/contracts/stated-figure';
import { contractMonth } from '../../lib/quantity/day';
import { figureStated } from '../../lib/settlement/month';
import { contractOf, entry, historyOf, START } from '../settlement/month';

test('of two figures for the same days the one entered last counts, for verdicts and for the settlement', () => {
  const period = contractMonth(START, 1);
  const stated = (amountMinor: number, happenedAt: string, enteredAt: string) => ({
    ...entry({ kind: 'stated-figure', figure: 'goods-cost', amountMinor, ...period, happenedAt }),
    enteredAt,
  });
  const history = historyOf(
    [],
    [
      stated(1_000, '2026-12-02', '2026-12-02T01:00:00.000Z'),
      stated(2_000, '2026-11-30', '2026-12-05T01:00:00.000Z'),
    ],
  );
  const input = { contract: contractOf([]), history };
  expect(statedFigure(input, 'goods-cost', period)?.amountMinor).toBe(2_000);
  expect(figureStated(input, 'goods-cost', period)?.ends).toEqual({ least: 2_000, most: 2_000 });
});
