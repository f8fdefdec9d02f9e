import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import type { Day } from '../../../../lib/quantity/period';
import { COLUMNS, rowsOn, TOTAL } from './data.ts';
import './virtual.css';

/** Eight hundred rows of plain boxes without roles, of which only those in view exist. */
export function SalesPage({ today }: { readonly today: Day }) {
  const rows = useMemo(() => rowsOn(today), [today]);
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- Nothing of it is memoized.
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 44,
    overscan: 4,
  });
  return (
    <section className="panel">
      <header>
        <h2>销售管理</h2>
        <span className="spacer" />
        <span className="note">共 {TOTAL} 条</span>
      </header>
      <div className="strip head">
        {COLUMNS.map(({ label }) => (
          <div className="box" key={label}>
            {label}
          </div>
        ))}
      </div>
      <div ref={scroller} style={{ height: 480, overflow: 'auto' }}>
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map((place) => {
            const row = rows[place.index];
            return (
              row && (
                <div
                  className="strip"
                  key={row.id}
                  data-index={place.index}
                  style={{
                    position: 'absolute',
                    top: 0,
                    width: '100%',
                    transform: `translateY(${place.start}px)`,
                  }}
                >
                  {COLUMNS.map((column) => (
                    <div className="box" key={column.label}>
                      {column.text(row)}
                    </div>
                  ))}
                </div>
              )
            );
          })}
        </div>
      </div>
    </section>
  );
}
