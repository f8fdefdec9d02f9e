import { expect, test } from 'vitest';
import { maskPersonal } from '../../lib/metrics/personal';
import type { Reading } from '../../lib/reading/types';

function reading(labels: readonly string[], texts: readonly string[]): Reading {
  return {
    url: 'https://example.com',
    lang: 'zh-CN',
    context: { title: '', tabs: [], dates: [], header: ['店铺 13812345678'], headings: [] },
    tables: [
      {
        title: null,
        kind: 'table',
        columns: labels.map((label) => ({ label })),
        rows: [{ cells: texts.map((text) => ({ text })) }],
        coverage: { shown: 1, total: 1 },
      },
    ],
    skipped: [],
  };
}

test.each([
  ['收件人', '张三', '***'],
  ['收货地址', '杭州市西湖区文三路 1 号', '***'],
  ['Buyer Email', 'a@b.com', '***'],
  ['会员昵称', '小鱼', '***'],
  ['生日', '1990-01-01', '***'],
  ['下单帐号', '某某甲', '***'],
  ['买家支付宝帐户', '某某甲', '***'],
  ['街道', '某某甲', '***'],
  ['Kota/Kabupaten', '某某甲', '***'],
  ['Catatan dari Pembeli', '某某甲', '***'],
  ['National Registration Number', '某某甲', '***'],
  ['Billing Addr', '某某甲', '***'],
  ['Detail Address', '某某甲', '***'],
  ['Buyer Message', '某某甲', '***'],
  ['買家帳號 ID', '某某甲', '***'],
  ['訂購人', '某某甲', '***'],
  ['ชื่อผู้ใช้ (ผู้ซื้อ)', '某某甲', '***'],
  ['支付宝姓名', '某某甲', '***'],
  ['开票抬头', '某某甲', '***'],
  ['取货人', '某某甲', '***'],
  ['手机尾号', '某某甲', '***'],
  ['隐私号', '某某甲', '***'],
  ['登录IP', '某某甲', '***'],
  ['客服姓名', '某某甲', '某某甲'],
  ['账户名称', '某某甲', '某某甲'],
  ['街道分布', '某某甲', '某某甲'],
  ['Mobile app sessions', '某某甲', '某某甲'],
  ['收件省份', '浙江', '***'],
  ['会员卡号', '88001234', '***'],
  ['纳税人识别号', '91330000', '***'],
  ['提货人', '王五', '***'],
  ['退货人', '王五', '***'],
  ['收款人', '王五', '***'],
  ['开户名', '王五', '***'],
  ['京东PIN', 'jd_1', '***'],
  ['ship-city', 'Austin', '***'],
  ['Delivery contact', 'Jane', '***'],
  ['Contact name', 'Jane', '***'],
  ['Contact number', '5551234567', '***'],
  ['Full name', 'Jane', '***'],
  ['First name', 'Jane', '***'],
  ['Người nhận', 'Lan', '***'],
  ['購買人帳號', 'abc', '***'],
  ['收件者姓名', '王', '***'],
  ['收件者電話', '0912', '***'],
  ['買家帳號', 'abc', '***'],
  ['电话咨询量', '12', '12'],
  ['退货人数', '12', '12'],
  ['Product name', 'Desk mat', 'Desk mat'],
  ['State', 'Enabled', 'Enabled'],
  ['Date of birth', '1990-01-01', '***'],
  ['用户ID', '2208123456', '***'],
  ['买家信息', '张三', '***'],
  ['Username (Buyer)', 'john_1', '***'],
  ['Receiver', 'John Smith', '***'],
  ['Billing address', '1 Long Road', '***'],
  ['Postal code', '310000', '***'],
  ['Nomor HP', '081234567890', '***'],
  ['Username (Pembeli)', 'budi', '***'],
  ['Pembeli', 'Budi Santoso', '***'],
  ['Pembeli', '1.234', '1.234'],
  ['Customer', 'John Smith', '***'],
  ['客户', '张三', '***'],
  ['客户', '1.2万', '1.2万'],
  ['Customers', '1,234', '1,234'],
  ['Email sessions', '12', '12'],
  ['Phone case sales', '12', '12'],
  ['手机端支付金额', '¥1,234.00', '¥1,234.00'],
  ['支付买家数', '13812345678', '13812345678'],
  ['备注', '打 13812345678 联系', '打 *** 联系'],
  ['订单信息', '订单号 123456 张三 138****1111', '订单号 123456 ***'],
  ['订单信息', '张三 13812345678 浙江省杭州市文三路 1 号; 1 件', '***; 1 件'],
  ['收件人数', '12', '12'],
  ['ship-phone-number', '+1 415-555-0100', '***'],
  ['Shipping Name', 'John Doe', '***'],
  ['Billing Address1', '1 Long Road', '***'],
  ['Shipping Method', 'Express', 'Express'],
  ['Tên Người nhận', 'Nguyen An', '***'],
  ['Người mua', '1.234', '1.234'],
  ['Số điện thoại', '0901234567', '***'],
  ['ชื่อผู้รับ', 'สมชาย', '***'],
  ['ご購入者名', '山田', '***'],
  ['发票抬头', '某某公司', '***'],
  ['买家 / 昵称', '小猫', '***'],
  ['淘宝昵称', '小猫', '***'],
  ['客服昵称', '小美', '小美'],
  ['付款人', '张三', '***'],
  ['支付账号', 'a@b.com', '***'],
  ['编号', 'a@b.com', '***'],
  ['Consignee', 'John Doe', '***'],
  ['User', 'john_1', '***'],
  ['Users', '1,234', '1,234'],
  ['备注', '写信 li.si@example.com', '写信 ***'],
  ['备注', '请打这个号码：0912 345 678', '请打这个号码：***'],
  ['备注', '090-1234-5678', '***'],
  ['备注', '身份证号：330101199001011234', '***'],
  ['备注', '退到卡号 6222021234567890123', '退到***'],
  ['备注', '2026-1101-0912', '2026-1101-0912'],
  ['商品ID', '13812345678', '13812345678'],
  ['商品', '连衣裙 ID：13812345678', '连衣裙 ID：13812345678'],
  ['商品', '连衣裙 ID：623112345678', '连衣裙 ID：623112345678'],
  ['支付金额', '13,812,345,678.00', '13,812,345,678.00'],
  ['访客数', '1,021 较前一日 1.20%', '1,021 较前一日 1.20%'],
])('under %s, %s is stored as %s', (label, text, stored) => {
  expect(maskPersonal(reading([label], [text])).tables[0]?.rows[0]?.cells[0]?.text).toBe(stored);
});

test('masks the page around the tables too', () => {
  expect(maskPersonal(reading([], [])).context.header).toEqual(['店铺 ***']);
});
test.each([
  ['?keyword=13812345678&page=2', '?keyword=***&page=2'],
  ['#/orders?tab=all&mail=a%40b.com', '#/orders?tab=all&mail=***'],
  ['?itemId=13812345678&orderNo=13812345678', '?itemId=13812345678&orderNo=13812345678'],
  ['?from=2026-11-01&t=1763740800000&q=100%', '?from=2026-11-01&t=1763740800000&q=100%'],
])('of what was searched for, the address %s keeps %s', (query, kept) => {
  const given = { ...reading([], []), url: `https://example.com/list${query}` };
  expect(maskPersonal(given).url).toBe(`https://example.com/list${kept}`);
});
test('of a column of buyers not even the picture is kept', () => {
  const given = reading(['买家昵称', '商品'], ['', '']);
  const image = 'https://example.com/1.jpg';
  const tables = given.tables.map((table) => ({
    ...table,
    rows: [
      {
        cells: [
          { text: '', image },
          { text: '', image },
        ],
      },
    ],
  }));
  const [row] = maskPersonal({ ...given, tables }).tables[0]?.rows ?? [];
  expect(row?.cells).toEqual([{ text: '' }, { text: '', image }]);
});

test.each([
  [['示例店:小美', '示例店:小丽'], '示例店:小美'],
  [['示例店:小美', '小鱼'], '***'],
  [['示例店:小美', '他店:小丽'], '***'],
  [['示例店:小美'], '***'],
])('of the chat names %s the first is stored as %s', (names, stored) => {
  const given = reading(['旺旺昵称'], []);
  const tables = given.tables.map((table) => ({
    ...table,
    rows: names.map((text) => ({ cells: [{ text }] })),
  }));
  expect(maskPersonal({ ...given, tables }).tables[0]?.rows[0]?.cells[0]?.text).toBe(stored);
});
