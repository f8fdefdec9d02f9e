import { shift, todayOf } from '../../data/days.ts';
import { escape } from '../../shell/escape.ts';
import { amazon } from '../../shell/looks.ts';
import { panel } from '../../shell/markup.ts';
import { mountShell } from '../../shell/shell.ts';
import { COLUMNS, rowsOn } from './data.ts';
import './kat.css';

const today = todayOf(new URLSearchParams(location.search));
const line = (role: string, texts: readonly string[]) =>
  `<kat-table-row role="row">${texts.map((text) => `<kat-table-cell role="${role}">${escape(text)}</kat-table-cell>`).join('')}</kat-table-row>`;
const head = line(
  'columnheader',
  COLUMNS.map((column) => column.label),
);
const body = rowsOn(today).map((row) =>
  line(
    'cell',
    COLUMNS.map((column) => column.text(row)),
  ),
);

// Not a table element in sight: custom elements whose roles alone say what they are.
mountShell(amazon('Reports', 'Business Reports')).innerHTML = panel(
  'Detail Page Sales and Traffic',
  `${shift(today, -30)} - ${shift(today, -1)}`,
  `<kat-table role="table"><kat-table-head role="rowgroup">${head}</kat-table-head><kat-table-body role="rowgroup">${body.join('')}</kat-table-body></kat-table>`,
);
