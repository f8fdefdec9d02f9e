import { AllCommunityModule, type ColDef, ModuleRegistry } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { createRoot } from 'react-dom/client';
import { shift, todayOf } from '../../data/days.ts';
import type { Column } from '../../data/truth.ts';
import { qianchuan } from '../../shell/looks.ts';
import { mountShell } from '../../shell/shell.ts';
import type { Plan } from '../site-promotion/data.ts';
import { GROUPS, NAME, rowsOn, totalPlan } from './data.ts';

ModuleRegistry.registerModules([AllCommunityModule]);
const today = todayOf(new URLSearchParams(location.search));
const rows = rowsOn(today);
const leaf = (column: Column<Plan>): ColDef<Plan> => ({
  colId: column.label,
  headerName: column.label,
  width: 150,
  valueGetter: ({ data }) => (data ? column.text(data) : ''),
});

createRoot(mountShell(qianchuan('素材', '素材分析'))).render(
  <section className="panel">
    <header>
      <h2>素材分析</h2>
      <span className="note">共 {rows.length} 条记录</span>
      <span className="spacer" />
      <span className="note">{shift(today, -1)}</span>
    </header>
    <div style={{ height: 640 }}>
      <AgGridReact<Plan>
        columnDefs={[
          { ...leaf(NAME), width: 240, pinned: 'left' },
          ...GROUPS.map((group) => ({ headerName: group.label, children: group.leaves.map(leaf) })),
        ]}
        rowData={rows}
        pinnedBottomRowData={[totalPlan(rows)]}
        getRowId={({ data }) => data.id}
        suppressColumnVirtualisation
      />
    </div>
  </section>,
);
