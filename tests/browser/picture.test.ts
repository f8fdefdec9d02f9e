import { describe, expect, test } from 'vitest';
import { bytesOfDataUrl, showsPersonal } from '../../lib/browser/picture';
import { reading } from '../store/sample';

describe('the bytes of a picture', () => {
  test('come out of the browser’s data URL as they are', () => {
    expect(bytesOfDataUrl(`data:image/jpeg;base64,${btoa('\u00ff\u00d8\u0000\u00fe')}`)).toEqual(
      Uint8Array.from([0xff, 0xd8, 0, 0xfe]),
    );
  });
  test.each(['', 'data:image/jpeg;base64,', 'data:image/png;base64,AAAA', 'data:,x', 'https://x/a.jpg'])(
    'are none in %s',
    (url) => {
      expect(bytesOfDataUrl(url)).toBeUndefined();
    },
  );
});

describe('a page that shows buyers’ data', () => {
  const orders = (label: string, text: string) => {
    const page = reading('512.30');
    const [table] = page.tables;
    if (!table) throw new Error('no table');
    const columns = [{ label: '商品' }, { label }];
    return { ...page, tables: [{ ...table, columns, rows: [{ cells: [{ text: '连衣裙' }, { text }] }] }] };
  };
  test.each([
    { what: 'figures alone', page: reading('512.30'), personal: false },
    { what: 'a column of names', page: orders('收货人', '王小明'), personal: true },
    { what: 'a phone number in any column', page: orders('备注', '请打 13812345678'), personal: true },
  ])('is told from one with $what', ({ page, personal }) => {
    expect(showsPersonal([reading('1'), page])).toBe(personal);
  });
});
