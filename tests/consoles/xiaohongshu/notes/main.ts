import { createApp } from 'vue';
import { xiaohongshu } from '../../shell/looks.ts';
import { mountShell } from '../../shell/shell.ts';
import NotesPage from './NotesPage.vue';

createApp(NotesPage).mount(mountShell(xiaohongshu('数据', '笔记数据')));
