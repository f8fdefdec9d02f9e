import { AllCommunityModule, type ColDef, ModuleRegistry } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { createRoot } from 'react-dom/client';
import { shift, todayOf } from '../../data/days.ts';
import { qianchuan } from '../../shell/looks.ts';
import { mountShell } from '../../shell/shell.ts';
import { COLUMNS, type Plan, plans } from './data.ts';

ModuleRegistry.registerModules([AllCommunityModule]);
const day = shift(todayOf(new URLSearchParams(location.search)), -1);
const rows = plans(day);
const columns = COLUMNS.map(
  (column): ColDef<Plan> => ({
    colId: column.label,
    headerName: column.label,
    width: column.width,
    ...(column.pin && { pinned: column.pin }),
    valueGetter: ({ data }) => (data ? column.text(data) : ''),
  }),
);

createRoot(mountShell(qianchuan('数据', '全域推广'))).render(
  <section className="panel">
    <header>
      <h2>全域推广数据</h2>
      <span className="spacer" />
      <span className="note">
        {day} ~ {day}
      </span>
    </header>
    <div style={{ height: 600 }}>
      <AgGridReact<Plan>
        suppressColumnVirtualisation
        columnDefs={columns}
        rowData={rows}
        getRowId={({ data }) => data.id}
      />
    </div>
    <p style={{ color: '#8a919e' }}>共 {rows.length} 条记录</p>
  </section>,
);
