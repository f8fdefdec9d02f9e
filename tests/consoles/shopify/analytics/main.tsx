import { createRoot } from 'react-dom/client';
import { todayOf } from '../../data/days.ts';
import { shopify } from '../../shell/looks.ts';
import { mountShell } from '../../shell/shell.ts';
import { AnalyticsPage } from './AnalyticsPage.tsx';

createRoot(mountShell(shopify('Analytics', 'Reports'))).render(
  <AnalyticsPage today={todayOf(new URLSearchParams(location.search))} />,
);
