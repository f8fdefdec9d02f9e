import { todayOf } from '../../data/days.ts';
import { escape } from '../../shell/escape.ts';
import { doudian } from '../../shell/looks.ts';
import { panel } from '../../shell/markup.ts';
import { mountShell } from '../../shell/shell.ts';
import { cards } from './data.ts';
import './home.css';

const tiles = cards(todayOf(new URLSearchParams(location.search))).map(
  ({ label, text }) =>
    `<div class="kpi"><div class="big">${escape(text)}</div><div>${escape(label)}</div></div>`,
);
mountShell(doudian('首页', '经营概况')).innerHTML = [
  panel('经营数据', '近30天', `<div class="kpis">${tiles.join('')}</div>`),
  panel(
    '待办事项',
    '',
    '<p>您有待处理的商品审核通知，请及时查看。</p><p>店铺保证金充足，暂无需处理事项。</p>',
  ),
].join('');
