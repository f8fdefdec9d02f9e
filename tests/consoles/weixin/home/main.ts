import { todayOf } from '../../data/days.ts';
import { weixin } from '../../shell/looks.ts';
import { panel, plainTable } from '../../shell/markup.ts';
import { mountShell } from '../../shell/shell.ts';
import { COLUMNS, rowsOn, TITLE } from './data.ts';

// The console is a micro front-end: its whole page lives in an open shadow root.
class MicroApp extends HTMLElement {
  connectedCallback(): void {
    const rows = rowsOn(todayOf(new URLSearchParams(location.search)));
    const styles = [...document.styleSheets].flatMap((sheet) =>
      [...sheet.cssRules].map((rule) => rule.cssText),
    );
    this.attachShadow({
      mode: 'open',
    }).innerHTML = `<style>${styles.join('\n')}</style>${panel(TITLE, '昨日', `${plainTable(COLUMNS, rows)}<p>共 ${rows.length} 条</p>`)}`;
  }
}
customElements.define('micro-app', MicroApp);
mountShell(weixin('数据', '商品数据')).append(document.createElement('micro-app'));
