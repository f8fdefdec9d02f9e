import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TablePagination from '@mui/material/TablePagination';
import TableRow from '@mui/material/TableRow';
import TableSortLabel from '@mui/material/TableSortLabel';
import type { Day } from '../../../../lib/quantity/period';
import { shift } from '../../data/days.ts';
import { COLUMNS, PAGE_SIZE, rowsOn, TOTAL } from './data.ts';

/** Daily sales with a sticky header, sort labels and a pager that says "1–10 of 90". */
export function AnalyticsPage({ today }: { readonly today: Day }) {
  return (
    <section className="panel">
      <header>
        <h2>Total sales over time</h2>
        <span className="spacer" />
        <span className="note">
          {shift(today, -90)} – {shift(today, -1)}
        </span>
      </header>
      <TableContainer sx={{ maxHeight: 480 }}>
        <Table stickyHeader size="small">
          <TableHead>
            <TableRow>
              {COLUMNS.map(({ label }, at) => (
                <TableCell key={label} align={at ? 'right' : 'left'}>
                  <TableSortLabel active={at === 0} direction="desc">
                    {label}
                  </TableSortLabel>
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rowsOn(today).map((row) => (
              <TableRow key={row.day}>
                {COLUMNS.map((column, at) => (
                  <TableCell key={column.label} align={at ? 'right' : 'left'}>
                    {column.text(row)}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      <TablePagination
        component="div"
        count={TOTAL}
        page={0}
        rowsPerPage={PAGE_SIZE}
        onPageChange={() => undefined}
      />
    </section>
  );
}
