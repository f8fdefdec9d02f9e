import {
  array,
  assert,
  constantFrom,
  integer,
  oneof,
  property,
  string,
  stringMatching,
  tuple,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MASK, maskPersonal } from '../../lib/metrics/personal';
import type { Reading } from '../../lib/reading/types';

function masked(label: string, text: string, over: Partial<Reading['tables'][number]> = {}): string {
  const reading: Reading = {
    url: 'https://example.com',
    lang: 'zh-CN',
    context: { title: '', tabs: [], dates: [], header: [], headings: [] },
    tables: [
      {
        title: null,
        kind: 'table',
        columns: [{ label }],
        rows: [{ cells: [{ text }] }],
        coverage: { shown: 1, total: 1 },
        ...over,
      },
    ],
    skipped: [],
  };
  return maskPersonal(reading).tables[0]?.rows[0]?.cells[0]?.text ?? '';
}

const digits = (length: number) =>
  array(integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(''));
const mobile = tuple(constantFrom('13', '14', '15', '16', '17', '18', '19'), digits(9)).map(
  ([first, rest]) => first + rest,
);
const spaced = mobile.chain((number) =>
  constantFrom(
    number,
    `${number.slice(0, 3)} ${number.slice(3, 7)} ${number.slice(7)}`,
    `${number.slice(0, 3)}-${number.slice(3, 7)}-${number.slice(7)}`,
    `+86 ${number}`,
    `86-${number}`,
    `86${number}`,
  ),
);
const abroad = tuple(constantFrom('+62 8', '+62-8', '08', '+1 (415) ', '(415) ', '+44 7'), digits(9)).map(
  ([lead, rest]) =>
    lead.endsWith(') ')
      ? `${lead}${rest.slice(0, 3)}-${rest.slice(3, 7)}`
      : lead === '08'
        ? `${lead}1${rest.slice(1, 3)}-${rest.slice(3, 7)}-${rest.slice(6)}`
        : `${lead}${rest.slice(0, 2)}-${rest.slice(2, 6)}-${rest.slice(5)}`,
);
const email = tuple(
  stringMatching(/^[a-z][a-z0-9._-]{1,10}$/),
  constantFrom('qq.com', '163.com', 'example.co.uk'),
).map(([name, host]) => `${name}@${host}`);
const words = constantFrom('备注', '商品', '买家说', '处理人', '客服', '订单信息', 'Note');

describe('whoever it is', () => {
  test.each([
    '收件人',
    '收货人姓名',
    '手机号',
    '联系电话',
    '收货地址',
    '详细地址',
    '旺旺',
    '买家旺旺',
    '买家昵称',
    '买家',
    '买家会员名',
    'Buyer',
    'Buyer Name',
    'Customer Email',
    'Recipient',
    'Ship-to address',
    'Phone',
    '邮箱',
    '身份证号',
    '支付宝账号',
    '微信号',
    '旺旺ID',
    '买家ID',
    '用户ID',
    '用户UID',
    '会员名',
    '会员号',
    '粉丝ID',
    '用户pin',
    '抖音号',
    'open_uid',
    'OpenID',
    'buyer_id',
    'buyer_nick',
    'user_id',
    'Member ID',
    'Username (Pembeli)',
    'Nama pembeli',
    'Nama Penerima',
    'ID Pembeli',
    'No. HP',
    'No. Telp',
    'Email Pembeli',
    'Kota/Kabupaten Penerima',
    'Alamat',
  ])('nothing under %s is kept', (label) => {
    assert(
      property(string({ minLength: 1, unit: 'grapheme' }), (text) => {
        expect(masked(label, text)).toBe(MASK);
      }),
    );
  });

  test('a phone number or an e-mail address is masked in any cell', () => {
    assert(
      property(
        words,
        constantFrom('', '打 ', '电话：', 'tel:', '/', '，'),
        oneof(spaced, abroad, email),
        constantFrom(' 已回访', '，已回访', ', ok', '.', '。', ''),
        (label, lead, who, tail) => {
          const kept = masked(label, `${lead}${who}${tail}`);
          expect(kept).toContain(MASK);
          expect(kept).not.toContain(who);
          expect(kept.replace(/\D/g, '').length).toBeLessThan(5);
        },
      ),
    );
  });
});

test('what is chosen above a table is masked like a cell', () => {
  const text = '跟进：13812345678';
  const reading = maskPersonal({
    url: '',
    lang: '',
    context: { title: '', tabs: [], dates: [], header: [], headings: [] },
    tables: [
      {
        title: null,
        kind: 'table',
        columns: [],
        rows: [],
        coverage: { shown: 0, total: 0 },
        choices: [{ name: '客服', text }],
      },
    ],
    skipped: [],
  });
  expect(reading.tables[0]?.choices).toEqual([{ name: '客服', text: `跟进：${MASK}` }]);
});

describe('names of goods, shops and plans stay as they are', () => {
  test.each([
    'Nama Produk',
    'Nama Toko',
    'Nama Kampanye',
    'ID Produk',
    'No. Pesanan',
    'No. Resi',
    '商品名称',
    '商品ID',
    '计划ID',
    '计划名称',
    '店铺名称',
    '店铺ID',
    '卖家账号',
    '账户名称',
    '直播间ID',
    '达人昵称',
    '达人ID',
    '客服昵称',
    '客服旺旺',
    '笔记ID',
    '品牌名称',
    'Campaign ID',
    'campaign_id',
    'item_id',
    'shop_id',
    'Seller ID',
    'Seller SKU',
    'Creator name',
    'Live room ID',
    'Order ID',
  ])('under %s', (label) => {
    const name = stringMatching(/^[A-Za-z 茶壶白瓷]{1,20}$/);
    assert(
      property(oneof(name, integer({ min: 1 }).map(String)), (text) => {
        expect(masked(label, text)).toBe(text);
      }),
    );
  });

  test.each([
    '支付买家数',
    '用户数',
    '会员数',
    '咨询用户数',
    '手机访客数',
    '用户支付金额',
    '会员转化率',
    'UV',
    'Users',
    'Pembeli',
    '下单买家',
    'Buyers',
    'Jumlah Pembeli',
  ])('and how many there are: %s', (label) => {
    assert(
      property(integer({ min: 0, max: 9_999_999 }), (count) => {
        expect(masked(label, String(count))).toBe(String(count));
      }),
    );
  });
});

describe('figures and ids stay as they are', () => {
  const metric = constantFrom(
    '支付金额',
    '访客数',
    '花费(元)',
    '点击率',
    '库存',
    '平均停留时长',
    'GMV',
    'Impressions',
  );
  const thousands = (value: number, places: number) =>
    value.toLocaleString('en-US', { minimumFractionDigits: places, maximumFractionDigits: places });
  test('a figure however it is written', () => {
    assert(
      property(
        metric,
        integer({ min: 0, max: 99_999_999_999 }),
        constantFrom('', '¥', '$', 'Rp'),
        constantFrom('', ' 较前一日 12.30%', '万', '%'),
        (label, value, sign, tail) => {
          for (const text of [thousands(value, 2), thousands(value, 0), `${value / 100}`, String(value)])
            expect(masked(label, `${sign}${text}${tail}`)).toBe(`${sign}${text}${tail}`);
        },
      ),
    );
  });
  test('a product id of 10 to 19 digits, under its column, beside its title, or as row key', () => {
    assert(
      property(integer({ min: 10, max: 19 }).chain(digits), (id) => {
        expect(masked('商品ID', id)).toBe(id);
        expect(masked('商品', `连衣裙 ID：${id}`)).toBe(`连衣裙 ID：${id}`);
        expect(masked('商品信息', `连衣裙 ID: ${id} 货号 A1`)).toBe(`连衣裙 ID: ${id} 货号 A1`);
        expect(masked('订单号', id)).toBe(id);
      }),
    );
  });
  test('dates, ranges and response times', () => {
    for (const text of [
      '2026-11-20 ~ 2026-11-21',
      '2026-11-22 14:30:00',
      '20261120',
      '00:03:20',
      '3分20秒',
      '19.99～29.99',
      '1:2.5',
      '750万-1000万',
    ])
      expect(masked('备注', text)).toBe(text);
  });
});
