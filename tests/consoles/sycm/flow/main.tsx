import { createRoot } from 'react-dom/client';
import { todayOf } from '../../data/days.ts';
import { sycm } from '../../shell/looks.ts';
import { mountShell } from '../../shell/shell.ts';
import { FlowPage } from './FlowPage.tsx';

createRoot(mountShell(sycm('流量', '店铺来源'))).render(
  <FlowPage today={todayOf(new URLSearchParams(location.search))} />,
);
