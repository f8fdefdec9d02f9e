import { createRoot } from 'react-dom/client';
import { todayOf } from '../../data/days.ts';
import { sycm } from '../../shell/looks.ts';
import { mountShell } from '../../shell/shell.ts';
import { CalendarPage } from './CalendarPage.tsx';

createRoot(mountShell(sycm('自助分析', '活动日历'))).render(
  <CalendarPage today={todayOf(new URLSearchParams(location.search))} />,
);
