import type { Actions } from '../../components/actions';
import { say } from '../../lib/messages/say';
import { today } from '../../lib/quantity/day';
import { fileName } from '../../lib/reports/file-name';
import { download } from './download';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Writes a table out and downloads it; the writer is loaded when it is first needed. */
export const saveWorkbook: Actions['saveWorkbook'] = async (book, kind, locale) => {
  const name = fileName(say(locale, book.title), today(book.zone, book.madeAt));
  if (kind === 'csv') {
    const { sheetCsv } = await import('../../lib/reports/csv');
    download(`${name}.csv`, sheetCsv(book.sheets[0], book, locale), 'text/csv;charset=utf-8');
  } else {
    const { workbookXlsx } = await import('../../lib/reports/xlsx');
    download(`${name}.xlsx`, await workbookXlsx(book, locale), XLSX);
  }
  return undefined;
};

/** Puts a picture on the clipboard; false when the browser does not allow it. */
export const copyPicture: Actions['copyPicture'] = (picture) =>
  navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]).then(
    () => true,
    // The browser's word against it is an answer, not a fault.
    () => false,
  );

export const savePicture: Actions['savePicture'] = (title, day, picture) =>
  download(`${fileName(title, day)}.png`, picture, 'image/png');
