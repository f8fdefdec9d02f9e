import { alibaba } from '../../shell/looks.ts';
import { mountShell } from '../../shell/shell.ts';

const frame = (path: string, title: string) =>
  `<iframe src="${path}${location.search}" title="${title}" style="width: 100%; height: 420px; border: 0"></iframe>`;
mountShell(alibaba('数据', '经营概况')).innerHTML =
  frame('/frames/sales.htm', '交易分析') + frame('/frames/traffic.htm', '流量分析');
