import { createRoot } from 'react-dom/client';
import { todayOf } from '../../data/days.ts';
import { temu } from '../../shell/looks.ts';
import { mountShell } from '../../shell/shell.ts';
import { SalesPage } from './SalesPage.tsx';

createRoot(mountShell(temu('备货', '销售管理'))).render(
  <SalesPage today={todayOf(new URLSearchParams(location.search))} />,
);
