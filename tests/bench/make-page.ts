export type Shape = 'plain' | 'split' | 'grid';

/**
 * Builds a report of 12 columns into the page's body, replacing what was there. Runs in the page, so it uses nothing
 * from outside. `split` = header and body in two tables with a fixed first column; `grid` = divs with ARIA roles.
 */
export function makePage({ shape, cells }: { shape: Shape; cells: number }): void {
  const columns = [
    '商品名称',
    '支付金额',
    '花费',
    '投产比',
    '访客数',
    '支付买家数',
    '客单价',
    '转化率',
    '点击量',
    '展现量',
    '退款金额',
    '库存',
  ];
  const rows = Math.round(cells / columns.length);
  const text = (row: number, column: number) => {
    if (column === 0) return `秋冬女装 第${row}款`;
    const seed = ((row + 1) * 7919 + column * 104_729) % 99_991;
    if (column === 3) return `1:${(seed % 900) / 100}`;
    if (column === 7) return `${(seed % 10_000) / 100}%`;
    return column % 2
      ? `¥${seed.toLocaleString('en')}.${String(seed % 100).padStart(2, '0')}`
      : seed.toLocaleString('en');
  };
  const body = document.createElement('main');
  const add = (parent: Element, tag: string, words?: string, role?: string) => {
    const made = parent.appendChild(document.createElement(tag));
    if (words !== undefined) made.textContent = words;
    if (role) made.setAttribute('role', role);
    return made;
  };
  const table = (parent: Element) => {
    const made = add(parent, 'table') as HTMLTableElement;
    made.style.cssText = 'table-layout:fixed;width:1200px;border-collapse:collapse';
    return made;
  };
  if (shape === 'grid') {
    const grid = add(body, 'div', undefined, 'grid');
    const line = () => {
      const row = add(grid, 'div', undefined, 'row');
      row.style.cssText = 'display:flex';
      return row;
    };
    const cell = (row: Element, words: string, role: string) => {
      add(row, 'div', words, role).style.cssText = 'width:100px';
    };
    const head = line();
    for (const column of columns) cell(head, column, 'columnheader');
    for (let row = 0; row < rows; row += 1) {
      const made = line();
      for (let column = 0; column < columns.length; column += 1) cell(made, text(row, column), 'gridcell');
    }
  } else {
    const wrap = add(body, 'div');
    const headTable = table(wrap);
    const head = add(add(headTable, 'thead'), 'tr');
    for (const column of columns) add(head, 'th', column);
    const bodyTable = shape === 'split' ? table(add(wrap, 'div')) : headTable;
    const rowsBody = add(bodyTable, 'tbody');
    for (let row = 0; row < rows; row += 1) {
      const made = add(rowsBody, 'tr');
      for (let column = 0; column < columns.length; column += 1) {
        const cell = add(made, 'td', text(row, column));
        if (shape === 'split' && column === 0) cell.style.cssText = 'position:sticky;left:0';
      }
    }
  }
  document.body.replaceChildren(body);
  // Clean layout, so that no candidate pays for it.
  void document.body.offsetHeight;
}
