import { describe, expect, test } from 'vitest';
import { entryFields, entryOf, formKinds } from '../../lib/contracts/entry-fields';
import { catalogues } from '../../lib/messages';
import { contractOf } from './entered';

const contract = contractOf([{ kind: 'deliverable', params: { item: '标题' } }]);
const given = { contract, enteredAt: '2026-11-20T00:00:00.000Z' };

test('every kind, field and option has words in both languages', () => {
  const words = Object.keys(catalogues.entries['zh-CN']);
  for (const kind of formKinds) {
    expect(words).toContain(`kind.${kind}`);
    for (const field of entryFields(kind)) {
      expect(words).toContain(`field.${field.name}`);
      for (const option of field.options) expect(words).toContain(`option.${option}`);
    }
  }
});

describe('an entry as typed', () => {
  const fee = {
    happenedAt: '2026-11-05T09:00',
    amountMinor: '5,000',
    direction: 'to-operator',
    what: 'base-fee',
    evidence: '回单.png；聊天记录',
  };
  test('has its money in 分 and its time in the contract’s zone', () => {
    expect(entryOf('payment', fee, given)).toMatchObject({
      entry: {
        kind: 'payment',
        contractId: 'c',
        amountMinor: 500_000,
        happenedAt: '2026-11-05T01:00:00.000Z',
        evidence: ['回单.png', '聊天记录'],
      },
    });
  });
  test.each([
    ['a missing amount', { ...fee, amountMinor: '' }, ['amountMinor']],
    ['an amount that is no number', { ...fee, amountMinor: '五千' }, ['amountMinor']],
    ['a day that does not exist', { ...fee, happenedAt: '2026-02-30T09:00' }, ['happenedAt']],
    ['nothing at all', {}, ['happenedAt', 'amountMinor', 'direction', 'what']],
  ])('with %s is refused, and the field is named', (_what, typed, wrong) => {
    expect(entryOf('payment', typed, given)).toEqual({ wrong });
  });
});
