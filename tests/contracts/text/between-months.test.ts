import { expect, test } from 'vitest';
import { readContract } from '../../../lib/contracts/text';
import { between } from './corpus/between';

test.each(between)('the line begins where the sentence says it does: $text', ({ text, clauses }) => {
  const lined = (all: readonly { readonly params: Readonly<Record<string, unknown>> }[]) =>
    all.flatMap(({ params }) =>
      params['between'] === undefined ? [] : [[params['fromMonth'], params['between']]],
    );
  expect(lined(readContract(text).clauses)).toEqual(lined(clauses));
});
