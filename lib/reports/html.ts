import { say, sayParam } from '../messages/say';
import type { Locale } from '../messages/types';
import { chartSvg } from './chart-svg';
import type { Block, Cell, Link, ReportDocument } from './document';
import { escapeHtml } from './escape-html';
import { sourceText } from './source-text';
import { unbroken } from './unbroken';

const STYLE = `body{max-width:900px;margin:32px auto;padding:0 16px;color:#1b1f24;font:15px/1.7 "PingFang SC","Microsoft YaHei","Noto Sans SC",system-ui,sans-serif}
table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}th,td{padding:6px 10px 6px 0;border-bottom:1px solid #d0d5dd;text-align:left;vertical-align:top}
th,td{min-width:4em}td:first-child{min-width:8em}.figure{white-space:nowrap}.figure .meta{white-space:normal}th{color:#4b5563;font-size:13px}thead{display:table-header-group}tr,li{break-inside:avoid}h1,h2,h3{break-after:avoid}h1{font-size:22px}h2{font-size:17px;margin-top:28px}figure{margin:0;break-inside:avoid}h3{font-size:15px;margin-top:18px}.meta{color:#4b5563;font-size:13px}
@media print{body{max-width:none;margin:0;padding:0;font-size:12px}th{font-size:11px}.meta{font-size:11px}}
@page{size:A4;margin:12mm 12mm 16mm;@bottom-right{content:counter(page) " / " counter(pages);font-size:9pt}}`;

/** A sum or a share with its sign. */
const FIGURE = /^(?=.*\d)[^\p{L}]{1,16}$/u;

function keptWhole(words: string): string {
  if (FIGURE.test(words)) return escapeHtml(words);
  const pieces = unbroken(words).map((piece, at) =>
    at % 2 === 1 ? `<span class="figure">${piece}</span>` : escapeHtml(piece),
  );
  return pieces.join('');
}

/** A link to a page or to a file beside this one; any other address stays words. */
function linkHtml(link: Link | undefined, locale: Locale): string {
  if (!link || !/^(?:https:\/\/|[\w-]+\.\w+$)/.test(link.url)) return '';
  return ` <a href="${escapeHtml(link.url)}">${escapeHtml(sayParam(locale, link.label))}</a>`;
}

/** On which page and when a figure was read. */
function readHtml(cell: Cell, zone: string, locale: Locale): string {
  if (cell.asOf === undefined) return '';
  const at = say(locale, { key: 'reports:as-of', params: { at: { instant: cell.asOf, zone, year: true } } });
  const pages = sourceText(cell, locale);
  const page = pages === undefined ? '' : `${escapeHtml(pages)} · `;
  return `<div class="meta">${page}<span class="figure">${escapeHtml(at)}</span></div>`;
}

function blockHtml(block: Block, zone: string, locale: Locale): string {
  if (block.kind === 'heading') {
    const tag = block.minor ? 'h3' : 'h2';
    return `<${tag}>${escapeHtml(say(locale, block.text))}</${tag}>`;
  }
  if (block.kind === 'paragraph') return `<p>${escapeHtml(say(locale, block.text))}</p>`;
  if (block.kind === 'list') {
    const items = block.items.map((item, index) => {
      const words = escapeHtml(say(locale, item));
      return `<li>${words}${linkHtml(block.links?.[index], locale)}</li>`;
    });
    return `<ol>${items.join('')}</ol>`;
  }
  const head = block.columns.map((column) => `<th>${escapeHtml(say(locale, column))}</th>`).join('');
  const rows = block.rows.map((cells) => {
    const parts = cells.map((cell) => {
      const words = sayParam(locale, cell.text);
      const kind = FIGURE.test(words) ? ' class="figure"' : '';
      return `<td${kind}>${keptWhole(words)}${linkHtml(cell.link, locale)}${readHtml(cell, zone, locale)}</td>`;
    });
    return `<tr>${parts.join('')}</tr>`;
  });
  const drawn = block.chart ? chartSvg(block.chart, locale) : '';
  return `${drawn}<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** A report as one HTML file that needs nothing else and runs nothing. */
export function documentHtml(report: ReportDocument, locale: Locale): string {
  const { period, madeAt, zone } = report;
  const title = escapeHtml(say(locale, report.title));
  const made = say(locale, { key: 'reports:made-at', params: { at: { instant: madeAt, zone, year: true } } });
  const meta = report.undated
    ? ''
    : `<p class="meta">${period.from} – ${period.to} · ${escapeHtml(made)}</p>`;
  const body = report.blocks.map((block) => blockHtml(block, zone, locale)).join('\n');
  return `<!doctype html>\n<html lang="${locale}"><head><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style></head>\n<body><h1>${title}</h1>${meta}\n${body}\n</body></html>\n`;
}
