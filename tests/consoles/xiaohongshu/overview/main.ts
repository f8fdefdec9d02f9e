import { createApp } from 'vue';
import { xiaohongshu } from '../../shell/looks.ts';
import { mountShell } from '../../shell/shell.ts';
import OverviewPage from './OverviewPage.vue';

createApp(OverviewPage).mount(mountShell(xiaohongshu('数据', '经营概览')));
