import { createRoot } from 'react-dom/client';
import { todayOf } from '../../data/days.ts';
import { sycm } from '../../shell/looks.ts';
import { mountShell } from '../../shell/shell.ts';
import { HomePage } from './HomePage.tsx';
import './home.css';

const today = todayOf(new URLSearchParams(location.search));
createRoot(mountShell(sycm('首页', '运营视窗'))).render(<HomePage today={today} />);
