import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { serveConsoles } from '../consoles/serve.ts';
import { launchExtension } from '../tool/extension.ts';
import { clickOverlay, overlayElement } from '../tool/pierce.ts';
import { until } from '../tool/until.ts';
import { pictureFile, pictureOfBanner, sideBySide } from './pictures.ts';
import { textTable } from './text-table.ts';
import { readRows, verdictRows } from './told.ts';

const words = new Set(process.argv.slice(2));
const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const stay = words.has('--stay') || display;
const README_PICTURE = join(import.meta.dirname, 'picture.png');

const tell = (text: string) => console.log(`\n▸ ${text}`);

rmSync(join(pictureFile(''), '..'), { recursive: true, force: true });
mkdirSync(join(pictureFile(''), '..'), { recursive: true });

const consoles = await serveConsoles();
const extension = await launchExtension({
  notifications: true,
  headed: display,
  window: { width: 1500, height: 860 },
});

async function snapshot(page: Page): Promise<string> {
  await until('the pill counts what can be read', () => overlayElement(page, /行可读/, 'button'));
  await clickOverlay(page, /行可读/);
  return (await until('the snapshot is saved', () => overlayElement(page, /已保存/))).text;
}

tell('A normal day: three console pages, one click each on the pill · 打开后台页面，点一下小药丸拍快照');
let front: Page | undefined;
for (const [id, switches] of [
  ['sycm/home', {}],
  ['sycm/item-rank', {}],
  ['alimama/report', { spend: 'under', day: 'today' }],
] as const) {
  front = await extension.open(consoles.url(id, switches));
  console.log(`  ${id}: ${await snapshot(front)}`);
}
if (!front) throw new Error('No console page was opened');

tell('The real side panel, and the sample contract · 打开侧边栏，载入示例合同');
const panel = await extension.openPanel(front);
await panel.getByRole('button', { name: '载入示例合同' }).first().click();
await panel.getByText('承诺').first().waitFor();
console.log(
  textTable(['条款 clause', '承诺 promised', '实际 actual', '结论 verdict'], await verdictRows(panel)),
);

tell('The operator overspends; the report is merely open · 推广超额，报表只是开着');
const report = await extension.open(consoles.url('alimama/report', { spend: 'over', day: 'today' }));
const banner = await until('the banner pops', () => overlayElement(report, /527\.40/, 'div'), 20_000);
console.log(`  banner 横幅:       ${banner.text}`);
await until('the badge counts', () => extension.inside(() => chrome.action.getBadgeText({}), null));
console.log(`  badge 角标:        ${await extension.inside(() => chrome.action.getBadgeText({}), null)}`);
const notices = await extension.inside(
  async () => Object.keys(await chrome.notifications.getAll()).length,
  null,
);
console.log(`  notification 通知: ${notices}`);
await panel
  .getByText(/527\.40/)
  .first()
  .waitFor();

tell('What was read · 读到了什么');
console.log(
  textTable(
    ['页面 page', '表 table', '行 rows', '列 columns', '方式 how'],
    readRows(await extension.rows('snapshots')),
  ),
);
tell('How the contract stands now · 合同现状');
console.log(
  textTable(['条款 clause', '承诺 promised', '实际 actual', '结论 verdict'], await verdictRows(panel)),
);

await report.screenshot({ path: pictureFile('page') });
await pictureOfBanner(report, 'banner');
await panel.screenshot({ path: pictureFile('panel-top') });
await panel.screenshot({ path: pictureFile('panel'), fullPage: true });
await sideBySide(
  extension.context,
  ['page', 'panel-top'],
  words.has('--picture') ? README_PICTURE : pictureFile('story'),
);
tell('Pictures are in demo-output/ · 图片在 demo-output/');

for (const fault of extension.faults) console.error(`  fault: ${fault}`);
if (stay) {
  tell('The browser stays open; close it, or press Ctrl+C, to end · 浏览器保持打开，关掉窗口即结束');
  await report.bringToFront();
  await new Promise<void>((resolve) => {
    extension.context.once('close', () => resolve());
    process.once('SIGINT', () => resolve());
  });
}
await extension.close();
await consoles.close();
process.exitCode = extension.faults.length > 0 ? 1 : 0;
