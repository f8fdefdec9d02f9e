import { createApp } from 'vue';
import { kuaishou } from '../../shell/looks.ts';
import { mountShell } from '../../shell/shell.ts';
import GoodsPage from './GoodsPage.vue';

createApp(GoodsPage).mount(mountShell(kuaishou('商品', '商品概览')));
