import { todayOf } from '../../data/days.ts';
import { lazada } from '../../shell/looks.ts';
import { panel } from '../../shell/markup.ts';
import { mountShell } from '../../shell/shell.ts';
import { TITLE, transposed } from './data.ts';

const { head, rows } = transposed(todayOf(new URLSearchParams(location.search)));
const line = (tag: 'th' | 'td', texts: readonly string[]) =>
  `<tr>${texts.map((text, at) => (at === 0 ? `<th scope="row">${text}</th>` : `<${tag}>${text}</${tag}>`)).join('')}</tr>`;
mountShell(lazada('Business Advisor', 'Dashboard')).innerHTML = panel(
  TITLE,
  'Last 7 days',
  `<table class="grid"><thead>${line('th', head)}</thead><tbody>${rows.map((row) => line('td', row)).join('')}</tbody></table>`,
);
