import Collapse from '@mui/material/Collapse';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Fragment } from 'react';
import type { Day } from '../../../../lib/quantity/period';
import type { Column } from '../../data/truth.ts';
import { COLUMNS, groups, INNER } from './data.ts';

function Head<Row>({ columns }: { readonly columns: readonly Column<Row>[] }) {
  return (
    <TableHead>
      <TableRow>
        {columns.map(({ label }) => (
          <TableCell key={label}>{label}</TableCell>
        ))}
      </TableRow>
    </TableHead>
  );
}

/** Products whose SKU tables fold away below each row: the first is open, the rest have height 0. */
export function OrdersPage({ today }: { readonly today: Day }) {
  return (
    <section className="panel">
      <header>
        <h2>Order list</h2>
        <span className="spacer" />
        <span className="note">Today</span>
      </header>
      <Table size="small">
        <Head columns={COLUMNS} />
        <TableBody>
          {groups(today).map((group, at) => (
            <Fragment key={group.id}>
              <TableRow>
                {COLUMNS.map((column) => (
                  <TableCell key={column.label}>{column.text(group)}</TableCell>
                ))}
              </TableRow>
              <TableRow>
                <TableCell colSpan={COLUMNS.length} sx={{ py: 0 }}>
                  <Collapse in={at === 0}>
                    <Table size="small">
                      <Head columns={INNER} />
                      <TableBody>
                        {group.parts.map((sku) => (
                          <TableRow key={sku.at}>
                            {INNER.map((column) => (
                              <TableCell key={column.label}>{column.text(sku)}</TableCell>
                            ))}
                          </TableRow>
                        ))}
                      </TableBody>
                    </Table>
                  </Collapse>
                </TableCell>
              </TableRow>
            </Fragment>
          ))}
        </TableBody>
      </Table>
    </section>
  );
}
