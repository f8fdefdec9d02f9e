import { createApp } from 'vue';
import { alimama } from '../../shell/looks.ts';
import { mountShell } from '../../shell/shell.ts';
import { routeOf, SUBJECTS } from './data.ts';
import ReportPage from './ReportPage.vue';

createApp(ReportPage).mount(mountShell(alimama('报表', SUBJECTS[routeOf(location.hash)].title)));
