import { useState } from 'react';
import { expect, test } from 'vitest';
import { usePacks } from '../../components/useLive';
import { until } from '../tool/until';
import { mount } from './mount';

test('an answer is never shown under another name', async () => {
  const drawn: string[] = [];
  function Packs() {
    const [contractId, choose] = useState('first');
    const { state } = usePacks(contractId);
    drawn.push(`${contractId} ${state}`);
    return (
      <button type="button" onClick={() => choose('second')}>
        another
      </button>
    );
  }
  const { click } = await mount(<Packs />);
  await until('the first is there', () => drawn.includes('first ready'));
  await click('another');
  await until('the second is there', () => drawn.includes('second ready'));
  const second = drawn.filter((one) => one.startsWith('second'));
  expect(second[0]).toBe('second loading');
});
