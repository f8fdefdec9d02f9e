import { createApp } from 'vue';
import 'vxe-table/lib/style.css';
import { jingdong } from '../../shell/looks.ts';
import { mountShell } from '../../shell/shell.ts';
import DealPage from './DealPage.vue';

createApp(DealPage).mount(mountShell(jingdong('交易', '交易概况')));
