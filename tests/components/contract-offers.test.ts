import { expect, test } from 'vitest';
import { contractOffers } from '../../components/panel/panel-model';
import { contract } from './sample';

test.each([
  ['a stand-in alone gives its place', ['stand-in'], ['new']],
  ['a shop that is read stays', ['read'], ['read', 'new']],
  ['a shop that was never read stays beside one that is', ['read', 'unread'], ['read', 'unread', 'new']],
  ['of two that were never read both stay', ['one', 'two'], ['one', 'two', 'new']],
  ['a contract without a shop gets it', [], ['new']],
])('%s', (_case, shopIds, expected) => {
  const [offer] = contractOffers([{ ...contract, shopIds }], 'new', new Set(['read']));
  expect(offer?.shopIds).toEqual(expected);
});

test('a contract that names the shop is not offered', () => {
  expect(contractOffers([{ ...contract, shopIds: ['read'] }], 'read', new Set(['read']))).toEqual([]);
});
