import { createRoot } from 'react-dom/client';
import { todayOf } from '../../data/days.ts';
import { sycm } from '../../shell/looks.ts';
import { mountShell } from '../../shell/shell.ts';
import { TradePage } from './TradePage.tsx';

createRoot(mountShell(sycm('交易', '交易概况'))).render(
  <TradePage today={todayOf(new URLSearchParams(location.search))} />,
);
