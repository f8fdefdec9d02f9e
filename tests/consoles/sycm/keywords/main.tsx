import { createRoot } from 'react-dom/client';
import { todayOf } from '../../data/days.ts';
import { sycm } from '../../shell/looks.ts';
import { mountShell } from '../../shell/shell.ts';
import { KeywordsPage } from './KeywordsPage.tsx';

createRoot(mountShell(sycm('流量', '商品来源'))).render(
  <KeywordsPage today={todayOf(new URLSearchParams(location.search))} />,
);
