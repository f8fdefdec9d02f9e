import { catalogue } from './catalogue';
import { importProblems } from './import-problems';

/**
 * For every code of `lib/problem.ts`: `<code>.what` says what happened and what it means for the figures,
 * `<code>.do` says what to do next.
 */
export const problems = catalogue(
  {
    'text-empty.what': '这个单元格是空的，按“未知”处理，不当作 0。',
    'text-empty.do': '如果页面上本来有数字，等页面加载完再拍一次快照。',
    'value-missing.what': '页面在这里没有给出数据（显示为“-”“--”或“暂无数据”），按“未知”处理，不当作 0。',
    'value-missing.do': '换一个有数据的日期或维度再看；后台稍后补数的，过一会儿再拍一次快照。',
    'number-ambiguous.what':
      '这个数字有两种读法（例如 1.234 可能是一千二百三十四，也可能是一点二三四），所以没有采用。',
    'number-ambiguous.do': '对照页面核实，或导入后台导出的报表文件。',
    'number-malformed.what': '这里的文字不是一个完整的数字，所以没有采用，相关合计会标为“未知”。',
    'number-malformed.do': '点开出处看页面原文；如果页面显示正常，请导入后台导出的报表文件。',
    'number-unreadable.what': '这个数字在页面上看得见，但无法可靠读出，所以没有采用，也不会去猜。',
    'number-unreadable.do': '在后台点“导出”，导出的报表里有同样的数字，用它核对。',
    'unit-unknown.what': '看到了数字，但页面没有写单位，无法判断是金额、人数还是比例，所以不参与考核。',
    'unit-unknown.do': '核对表头是否显示完整；把后台的列名或单位显示出来后再拍一次快照。',
    'nothing-to-read.what': '这个页面上没有可以读取的报表或指标卡，没有保存快照，已有的数字不受影响。',
    'nothing-to-read.do': '打开后台的报表页（如商品排行、推广报表），等数据出来后再拍快照。',
    'table-loading.what': '表格还在加载，先不读，免得把没加载完的数字当成真的。',
    'table-loading.do': '等页面上的数字出来，盯店会自动再读；也可以稍后手动拍快照。',
    'digits-in-substitute-font.what':
      '这一列的数字用了替换字体，页面显示的和代码里的不是同一个数，所以标为“读不出”，也不会去猜。',
    'digits-in-substitute-font.do': '在后台导出这张报表，以导出文件里的数字为准。',
    'frame-out-of-reach.what': '页面里有一块内容来自别的网址，盯店没有权限读取，那里的数字不在快照里。',
    'frame-out-of-reach.do': '把那一块在新标签页里单独打开，或在侧边栏里授权该后台，再拍快照。',
    'page-not-granted.what': '盯店还没有读取这个后台的权限，所以这一页什么都没有读。',
    'page-not-granted.do': '在侧边栏里授权这个后台；只想读这一次，就按快捷键或用右键菜单拍快照。',
    'page-too-large.what': '这一页的内容超过 5 MB，没有保存，以免存下一份不完整的快照。',
    'page-too-large.do': '缩短日期范围，或把每页条数调小，分几次拍快照。',
    'column-unknown.what': '这一列的含义没有认出来，数字已随快照保存，但不参与考核。',
    'column-unknown.do': '在侧边栏“读到了什么”里查看这一列；考核需要它时，换用含标准指标名的报表页。',
    'column-ambiguous.what': '这一列的名称可能指不同的指标，盯店不替你选，所以不参与考核。',
    'column-ambiguous.do': '打开能看清口径的报表页（列名写明店铺、商品或推广），再拍快照。',
    'column-is-index.what': '这一列是后台换算的指数，不是真实数值，不能和合同指标比较。',
    'column-is-index.do': '改看显示真实数值的报表，例如店铺概况或商品报表。',
    'column-is-peer.what': '这一列是同行或竞店的数据，不是本店的，所以不参与考核。',
    'column-is-peer.do': '不用处理；要看本店，请看本店自己的那一列。',
    'column-is-setting.what': '这一列是设置值（目标、出价或预算），不是实际发生的数，所以不参与考核。',
    'column-is-setting.do': '不用处理；实际数请看花费、成交等列。',
    'column-is-change.what': '这一列是环比、同比等变化幅度，不是数值本身，所以不参与考核。',
    'column-is-change.do': '不用处理；数值请看它旁边的那一列。',
    'column-is-personal.what': '这一列是买家的个人信息，保存之前已经遮住，盯店里没有原文。',
    'column-is-personal.do': '不用处理；需要原文时，请到后台查看。',
    'period-unknown.what': '页面没有写清这些数字是哪段时间的，所以先不拿来考核。',
    'period-unknown.do': '在侧边栏回答“这一页的数据是哪段时间”，盯店会记住，以前的快照也一并适用。',
    'entity-unknown.what': '没有认出这一行说的是哪个商品、计划或店铺，所以这一行不参与考核。',
    'entity-unknown.do': '让页面显示商品 ID 或名称那一列，再拍一次快照。',
    'table-doubtful.what':
      '这张表自己对不上（例如合计行不等于各行之和），所以不会据此下“达标”或“违约”的结论。',
    'table-doubtful.do': '刷新页面后重拍；如果仍对不上，导出报表核对，并向平台客服确认。',
    'contract-invalid.what': '合同内容没有填完整或前后矛盾，没有保存，原来的合同仍然有效。',
    'contract-invalid.do': '按标红的提示改好后再保存。',
    'clause-invalid.what': '有一条条款的内容读不懂，这一条暂时不考核，其他条款照常。',
    'clause-invalid.do': '在工作台打开合同，重新填写这一条。',
    'entry-invalid.what': '这一笔登记的内容不完整，没有保存（{{path}}）。',
    'entry-invalid.do': '请检查日期、金额和所属条款，再保存一次。',
    'shop-unknown.what': '页面没有显示店铺名，还不知道这份快照是哪家店的；快照已经保存，没有丢。',
    'shop-unknown.do': '在侧边栏选择或填写店铺，同一个后台以后不再询问。',
    'snapshot-not-saved.what': '快照没有保存成功，原有的数据没有变化。',
    'snapshot-not-saved.do': '再拍一次；如果反复失败，重启浏览器后再试。',
    'storage-full.what': '磁盘空间不够，快照没有保存，原有的数据没有变化。',
    'storage-full.do': '清理电脑磁盘，再拍一次快照。',
    'database-unavailable.what': '打不开本机的数据库，现在看不到以前的记录，也存不了新的。',
    'database-unavailable.do': '关掉浏览器再打开；仍然不行时先不要卸载扩展，卸载会删掉数据。',
    'database-emptied.what': '本机的数据库被清空或损坏，以前保存的快照不见了；现在的空白不代表店铺没有数据。',
    'database-emptied.do': '先不要继续使用；有备份就恢复备份，没有备份就保留浏览器的用户目录再找人处理。',
    'stored-record-invalid.what':
      '有一条保存的记录读不出来，已经跳过，其他记录照常显示，它涉及的数字标为“未知”。',
    'stored-record-invalid.do': '到后台对应的页面重新拍一次快照。',
    'backup-invalid.what': '这个备份文件不完整或被改动过，没有恢复，本机现有的数据没有变。',
    'backup-invalid.do': '换一份备份文件再试；由更新版本导出的备份，请先升级扩展。',
    'contract-file-invalid.what':
      '这个文件不是盯店导出的合同，或者内容被改坏了（{{reason}}），没有导入任何内容。',
    'contract-file-invalid.do': '请重新导出一份再试；由更新版本导出的文件，请先升级扩展。',
    'corrections-invalid.what': '这个文件不是盯店导出的“表格纠正”，或者内容被改坏了，没有导入任何内容。',
    'corrections-invalid.do': '请对方重新导出一份，再试一次；由更新版本导出的文件，请先升级扩展。',
    'worker-silent.what': '扩展的后台程序没有回应，新的快照暂时存不了；已经保存的数据仍然可以看。',
    'worker-silent.do': '点“重启扩展”；如果没有用，重启浏览器。',
    'extension-updated.what': '扩展刚刚更新，这一页上的旧程序已经停止读取。',
    'extension-updated.do': '刷新这个页面，就会继续读取。',
    'message-refused.what': '收到一条来路不对的内部请求，已经拒绝，数据没有变化。',
    'message-refused.do': '刷新页面后重试；如果反复出现，检查是否装了可疑的扩展。',
    'message-malformed.what': '收到一条格式不对的内部请求，已经拒绝，数据没有变化。',
    'message-malformed.do': '刷新后台页面，并重新打开侧边栏。',
    ...importProblems['zh-CN'],
    'unexpected.what': '出现了没有预料到的错误，这一步没有完成，已经保存的数据没有变化。',
    'unexpected.do': '再试一次；如果反复出现，到工作台“设置”里复制“出错记录”，发给帮你的人。',
  },
  {
    'text-empty.what': 'This cell is empty. It counts as unknown, not as 0.',
    'text-empty.do':
      'If the page should show a number here, wait until it has loaded and take the snapshot again.',
    'value-missing.what':
      'The page gives no value here (it shows "-", "--" or "no data"). It counts as unknown, not as 0.',
    'value-missing.do':
      'Choose a date or breakdown with data, or take a snapshot later if the console fills it in late.',
    'number-ambiguous.what':
      'This number can be read in two ways (1.234 may be a thousand or one point two), so it is not used.',
    'number-ambiguous.do': "Compare it with the page, or import the console's export file.",
    'number-malformed.what':
      'This text is not one complete number, so it is not used and totals over it stay unknown.',
    'number-malformed.do':
      "Open the source to see the page's own text. If the page looks right, import the console's export file.",
    'number-unreadable.what':
      'The number can be seen but not read reliably. It is left out and never guessed.',
    'number-unreadable.do':
      'Use the export button of the console: the file holds the same figure to compare with.',
    'unit-unknown.what':
      'There is a number, but the page does not say whether it is money, people or a share. It is not judged.',
    'unit-unknown.do': 'Check that the column header is fully shown, then take the snapshot again.',
    'nothing-to-read.what':
      'This page has no table or figures that can be read. No snapshot was saved; earlier figures are unchanged.',
    'nothing-to-read.do': 'Open a report page of the console, wait for its figures, then take the snapshot.',
    'table-loading.what':
      'The table is still loading and was not read, so that half-loaded figures are not taken as true.',
    'table-loading.do':
      'Wait until the figures appear. The page is read again by itself, or take a snapshot then.',
    'digits-in-substitute-font.what':
      'The digits of this column are drawn with a substitute font: what you see is not what the page holds. They are marked unreadable, never guessed.',
    'digits-in-substitute-font.do':
      'Export this report from the console and rely on the figures of the file.',
    'frame-out-of-reach.what':
      'A part of the page comes from another address that may not be read. Its figures are not in the snapshot.',
    'frame-out-of-reach.do':
      'Open that part in a tab of its own, or grant its console in the side panel, then take the snapshot.',
    'page-not-granted.what': 'Dingdian may not read this console yet, so nothing on this page was read.',
    'page-not-granted.do':
      'Grant this console in the side panel. To read it just once, use the shortcut or the context menu.',
    'page-too-large.what':
      'This page holds more than 5 MB. It was not saved, since half a snapshot would mislead.',
    'page-too-large.do': 'Choose a shorter date range or fewer rows per page, and take several snapshots.',
    'column-unknown.what':
      'The meaning of this column was not recognised. It is kept in the snapshot but not judged.',
    'column-unknown.do':
      'See it under "What was read". If a clause needs it, open a report page that uses a standard metric name.',
    'column-ambiguous.what':
      'The name of this column may mean different metrics. No choice is made for you, so it is not judged.',
    'column-ambiguous.do':
      'Open a report whose columns say whether they mean the shop, a product or ads, and take a snapshot there.',
    'column-is-index.what':
      'This column is an index computed by the console, not a real value. It cannot be held against the contract.',
    'column-is-index.do':
      'Use a report that shows real values, such as the shop overview or the product report.',
    'column-is-peer.what': "This column shows other shops' figures, not yours. It is not judged.",
    'column-is-peer.do': "Nothing to do. Your own figures are in your shop's column.",
    'column-is-setting.what':
      'This column is a setting (target, bid or budget), not something that happened. It is not judged.',
    'column-is-setting.do': 'Nothing to do. What really happened is in the spend and sales columns.',
    'column-is-change.what':
      'This column shows a change against another period, not the value itself. It is not judged.',
    'column-is-change.do': 'Nothing to do. The value itself is in the column beside it.',
    'column-is-personal.what':
      "This column holds buyers' personal data. It was masked before saving; the text is not kept.",
    'column-is-personal.do': 'Nothing to do. The original stays in the console.',
    'period-unknown.what':
      'The page does not say which days these figures cover, so they are not judged yet.',
    'period-unknown.do':
      'Answer the question in the side panel. The answer is remembered and applies to earlier snapshots too.',
    'entity-unknown.what':
      'It is not clear which product, campaign or shop this row is about, so the row is not judged.',
    'entity-unknown.do': 'Show the column with the product id or name, then take the snapshot again.',
    'table-doubtful.what':
      'This table contradicts itself (for example, its total is not the sum of its rows). No verdict of met or breached rests on it.',
    'table-doubtful.do':
      'Reload the page and take the snapshot again. If it still disagrees, compare with the export file.',
    'contract-invalid.what':
      'The contract is incomplete or contradicts itself. It was not saved; the former one still holds.',
    'contract-invalid.do': 'Mend the marked fields and save again.',
    'clause-invalid.what': 'One clause cannot be understood. It is not judged for now; the others are.',
    'clause-invalid.do': 'Open the contract in the workbench and enter this clause again.',
    'entry-invalid.what': 'This entry is not complete and was not kept ({{path}}).',
    'entry-invalid.do': 'Check its date, its amount and its clause, then save it again.',
    'shop-unknown.what':
      'The page does not name the shop. The snapshot is saved, but it is not yet known whose it is.',
    'shop-unknown.do':
      'Choose or enter the shop in the side panel; you will not be asked again for this console.',
    'snapshot-not-saved.what': 'The snapshot was not saved. Earlier data are unchanged.',
    'snapshot-not-saved.do': 'Take it again. If it keeps failing, restart the browser.',
    'storage-full.what': 'The disk is full. The snapshot was not saved; earlier data are unchanged.',
    'storage-full.do': 'Free some disk space, then take the snapshot again.',
    'database-unavailable.what':
      'The database on this computer cannot be opened: earlier records cannot be shown and new ones not saved.',
    'database-unavailable.do':
      'Close and reopen the browser. If it persists, do not remove the extension: that would delete the data.',
    'database-emptied.what':
      'The database on this computer was emptied or damaged and earlier snapshots are gone. An empty view does not mean an empty shop.',
    'database-emptied.do':
      "Stop here. Restore a backup if you have one; otherwise keep the browser's profile folder and ask for help.",
    'stored-record-invalid.what':
      'One stored record cannot be read and was left out. Others are shown; figures that rest on it are unknown.',
    'stored-record-invalid.do': 'Open the same console page and take a snapshot again.',
    'backup-invalid.what':
      'The backup file is incomplete or was altered. Nothing was restored; the data on this computer is unchanged.',
    'backup-invalid.do':
      'Try another backup file; for one written by a newer version, update the extension first.',
    'contract-file-invalid.what':
      'This file is no contract exported by Dingdian, or it was damaged ({{reason}}); nothing was imported.',
    'contract-file-invalid.do':
      'Export the contract again and retry; for a file from a newer version, update the extension first.',
    'corrections-invalid.what':
      'This is not a file of table corrections from Dingdian, or it was damaged. Nothing was imported.',
    'corrections-invalid.do':
      'Ask for a new export and try again; for one written by a newer version, update the extension first.',
    'worker-silent.what':
      'The background part does not answer. New snapshots cannot be saved just now; saved data can still be seen.',
    'worker-silent.do': 'Press "Restart extension". If that does not help, restart the browser.',
    'extension-updated.what':
      'The extension was just updated. Its old part in this page has stopped reading.',
    'extension-updated.do': 'Reload this page and reading goes on.',
    'message-refused.what':
      'An internal request came from where it may not come from. It was refused; no data changed.',
    'message-refused.do':
      'Reload the page and try again. If it keeps happening, look for a suspicious extension.',
    'message-malformed.what': 'An internal request was malformed. It was refused; no data changed.',
    'message-malformed.do': 'Reload the console page and open the side panel again.',
    ...importProblems.en,
    'unexpected.what':
      'Something unforeseen went wrong. This step was not finished; saved data are unchanged.',
    'unexpected.do':
      'Try again. If it keeps happening, copy the “Recorded faults” in the settings of the workbench for whoever helps you.',
  },
);
