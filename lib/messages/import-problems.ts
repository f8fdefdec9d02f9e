import { catalogue } from './catalogue';

/** Why an export file was not taken in: part of the sentences of `problems.ts`, which says how they are made. */
export const importProblems = catalogue(
  {
    'document-unreadable.what':
      '这个文件读不出文字：只认 Word 的 .docx 和纯文本 .txt，带打开密码的也不行。什么都没有保存。',
    'document-unreadable.do':
      '旧版 .doc 用 Word 或 WPS 另存为 .docx；PDF 和图片请打开后复制文字，粘贴到上面。',
    'document-damaged.what': '这个文件不完整或已损坏，读到的可能只是一部分合同，所以整个没有采用。',
    'document-damaged.do': '用 Word 或 WPS 打开，另存一份再试；或者复制全文，粘贴到上面。',
    'document-too-large.what': '这个文件太大（超过 20 MB 或 30 万字），不像一份合同，没有读。',
    'document-too-large.do': '只复制合同的条款部分，粘贴到上面。',
    'document-empty.what': '这个文件里没有文字，可能是扫描的图片。',
    'document-empty.do': '先用手机或 WPS 的文字识别转成文字，核对数字后粘贴到上面。',
    'import-type-unknown.what':
      '这不是后台导出的报表文件（只认 .xls、.xlsx、.csv 和装着其中一个的 .zip），什么都没有保存。',
    'import-type-unknown.do': '在后台重新点“导出”或“下载”，把下载到的文件原样拖进来。',
    'import-encoding-unknown.what':
      '这个文件的文字编码认不出来，读出来会是乱码，所以没有读，什么都没有保存。',
    'import-encoding-unknown.do': '用 Excel 或 WPS 打开它，另存为 .xlsx 再导入。',
    'import-damaged.what': '这个文件不完整或已损坏，读到的可能只是一部分，所以整个没有采用，什么都没有保存。',
    'import-damaged.do': '从后台重新下载一次；仍然不行就用 Excel 或 WPS 打开，另存为 .xlsx 再导入。',
    'import-locked.what': '这个文件设了打开密码，读不了，什么都没有保存。',
    'import-locked.do': '用 Excel 或 WPS 输入密码打开，另存为不带密码的 .xlsx 再导入。',
    'import-empty.what': '这个文件里没有找到表头和数据，什么都没有保存。',
    'import-empty.do': '打开文件看看有没有数据；后台还在生成时，等生成完再下载。',
    'import-several-files.what': '这个压缩包里有 {{count}} 个文件，不知道要哪一个，什么都没有保存。',
    'import-several-files.do': '先解压，再把要用的报表拖进来，可以一次拖几个。',
    'import-too-large.what':
      '这个文件太大（解压后超过 50 MB、5 万行或 20 万个单元格），只读一部分会算错，所以整个没有读。',
    'import-too-large.do': '在后台缩短日期范围或少选几列，分几次导出再导入。',
    'import-too-slow.what': '这个文件 20 秒还没读完，已经停止，什么都没有保存。',
    'import-too-slow.do': '在后台缩短日期范围再导出；来历不明的文件不要再试。',
  },
  {
    'document-unreadable.what':
      'No text can be read from this file: only Word files (.docx) and plain text (.txt) are understood, and none with a password. Nothing was saved.',
    'document-unreadable.do':
      'Save an old .doc as .docx; open a PDF or a picture, copy its text and paste it above.',
    'document-damaged.what':
      'This file is incomplete or damaged. What can be read may be only a part of the contract, so none of it is used.',
    'document-damaged.do':
      'Open it in Word, save it again and try that; or copy all of the text and paste it above.',
    'document-too-large.what':
      'This file is too large for a contract (over 20 MB or 300,000 characters) and was not read.',
    'document-too-large.do': 'Copy only the clauses of the contract and paste them above.',
    'document-empty.what': 'There is no text in this file; it may be a scanned picture.',
    'document-empty.do': 'Have it recognised as text first, check its figures, and paste it above.',
    'import-type-unknown.what':
      'This is not an export file of a console (.xls, .xlsx, .csv, or a .zip holding one of them). Nothing was saved.',
    'import-type-unknown.do':
      'Export or download the report again in the console and drop that very file here.',
    'import-encoding-unknown.what':
      'The text encoding of this file is not known; it would be read as gibberish. Nothing was saved.',
    'import-encoding-unknown.do': 'Open it in a spreadsheet program, save it as .xlsx, and import that.',
    'import-damaged.what':
      'This file is incomplete or damaged. What can be read may be only a part, so none of it is used. Nothing was saved.',
    'import-damaged.do':
      'Download it from the console again, or open it in a spreadsheet program and save it as .xlsx.',
    'import-locked.what': 'This file is locked by a password and cannot be read. Nothing was saved.',
    'import-locked.do':
      'Open it with its password in a spreadsheet program, save it without one, and import that.',
    'import-empty.what': 'No table with a header and data was found in this file. Nothing was saved.',
    'import-empty.do':
      'Open the file and look for data; if the console was still preparing it, download it again.',
    'import-several-files.what':
      'This archive holds {{count}} files and it is not clear which one is meant. Nothing was saved.',
    'import-several-files.do': 'Unpack it and drop the reports you need; several at once are fine.',
    'import-too-large.what':
      'This file is too large (over 50 MB unpacked, 50,000 rows or 200,000 cells). A part of it would give wrong totals, so nothing was read.',
    'import-too-large.do': 'Export shorter periods or fewer columns, and import them one after the other.',
    'import-too-slow.what':
      'This file was not read within 20 seconds and reading was stopped. Nothing was saved.',
    'import-too-slow.do':
      'Export a shorter period. If you do not know where the file comes from, do not try it again.',
  },
);
