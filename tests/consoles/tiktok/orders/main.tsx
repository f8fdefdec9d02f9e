import { createRoot } from 'react-dom/client';
import { todayOf } from '../../data/days.ts';
import { tiktok } from '../../shell/looks.ts';
import { mountShell } from '../../shell/shell.ts';
import { OrdersPage } from './OrdersPage.tsx';

createRoot(mountShell(tiktok('Orders', 'Order list'))).render(
  <OrdersPage today={todayOf(new URLSearchParams(location.search))} />,
);
