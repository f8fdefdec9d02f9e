import { createRoot } from 'react-dom/client';
import { todayOf } from '../../data/days.ts';
import { tiktok } from '../../shell/looks.ts';
import { mountShell } from '../../shell/shell.ts';
import { CompassPage } from './CompassPage.tsx';

createRoot(mountShell(tiktok('Data Compass', 'Data overview'))).render(
  <CompassPage today={todayOf(new URLSearchParams(location.search))} />,
);
