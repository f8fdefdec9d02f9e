import { createRoot } from 'react-dom/client';
import { todayOf } from '../../data/days.ts';
import { sycm } from '../../shell/looks.ts';
import { mountShell } from '../../shell/shell.ts';
import { ItemSkuPage } from './ItemSkuPage.tsx';

createRoot(mountShell(sycm('品类', '商品360'))).render(
  <ItemSkuPage today={todayOf(new URLSearchParams(location.search))} />,
);
