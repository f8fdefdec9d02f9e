import { createRoot } from 'react-dom/client';
import { todayOf } from '../../data/days.ts';
import { sycm } from '../../shell/looks.ts';
import { mountShell } from '../../shell/shell.ts';
import { ItemRankPage } from './ItemRankPage.tsx';

const switches = new URLSearchParams(location.search);
createRoot(mountShell(sycm('品类', '商品排行'))).render(
  <ItemRankPage today={todayOf(switches)} firstPage={Number(switches.get('page') ?? 1)} />,
);
