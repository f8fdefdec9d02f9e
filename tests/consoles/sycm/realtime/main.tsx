import { createRoot } from 'react-dom/client';
import { todayOf } from '../../data/days.ts';
import { sycm } from '../../shell/looks.ts';
import { mountShell } from '../../shell/shell.ts';
import { RealtimePage } from './RealtimePage.tsx';

createRoot(mountShell(sycm('实时', '实时榜单'))).render(
  <RealtimePage today={todayOf(new URLSearchParams(location.search))} />,
);
