import { createRoot } from 'react-dom/client';
import { todayOf } from '../../data/days.ts';
import { compass } from '../../shell/looks.ts';
import { mountShell } from '../../shell/shell.ts';
import { LoadingPage } from './LoadingPage.tsx';

createRoot(mountShell(compass('商品', '商品列表'))).render(
  <LoadingPage today={todayOf(new URLSearchParams(location.search))} />,
);
