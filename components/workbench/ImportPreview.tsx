import { useMemo, useState } from 'react';
import type { Answer } from '../../lib/metrics/answer-types';
import { isProblem, type Problem } from '../../lib/problem';
import type { Shop } from '../../lib/store/types';
import controls from '../controls.module.css';
import { ProblemNote } from '../ProblemNote';
import { useActions } from '../useActions';
import { useSay } from '../useSay';
import styles from './Import.module.css';
import { ImportConsole } from './ImportConsole';
import { ImportDays } from './ImportDays';
import { ImportMeanings } from './ImportMeanings';
import { ImportShop } from './ImportShop';
import { PREVIEWED_ROWS, previewOf, shopNamedIn, zoneOf } from './import-preview';
import type { Importer, ReadExport } from './importer';
import { TableAsRead } from './TableAsRead';

interface Props {
  readonly file: ReadExport;
  readonly importer: Importer;
  readonly shops: readonly Shop[];
  readonly answers: readonly Answer[];
}

type Kept = Exclude<Awaited<ReturnType<Importer['keep']>>, Problem>;

/** A file as it was read: its tables, what they were understood as, and what only the merchant can say. */
export function ImportPreview({ file, importer, shops, answers }: Props) {
  const say = useSay();
  const { addShop } = useActions();
  const [consoleId, setConsoleId] = useState(file.consoleId);
  const [shop, setShop] = useState(() => shopNamedIn(file, shops));
  const [days, setDays] = useState({ from: '', to: '' });
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const [ended, setEnded] = useState<Kept | Problem>();
  const complete = days.from !== '' && days.to !== '' && days.from <= days.to;
  const stated = complete ? days : undefined;
  const statement = stated && say('imports:stated', stated);
  const { zone, assumed } = zoneOf(
    consoleId,
    shops.find(({ id }) => id === shop.id),
  );
  const { undated } = useMemo(
    () => previewOf(file, { consoleId, zone, statement: undefined }, answers),
    [file, consoleId, zone, answers],
  );
  const { reading, facts, part } = useMemo(
    () => previewOf(file, { consoleId, zone, statement }, answers),
    [file, consoleId, zone, statement, answers],
  );
  const shopReady = shop.id === '' ? shop.name.trim() !== '' : shop.id !== undefined;
  const metrics = new Set(facts.observations.map(({ metric }) => metric)).size;

  const save = async () => {
    setTried(true);
    if (!shopReady || busy || shop.id === undefined) return;
    setBusy(true);
    const made = shop.id === '' ? await addShop(shop.name.trim(), zone) : { id: shop.id };
    if (!isProblem(made)) setShop({ id: made.id, name: '' });
    setEnded(
      isProblem(made) ? made : await importer.keep({ file, shopId: made.id, consoleId, stated, reading }),
    );
    setBusy(false);
  };

  return (
    <>
      <p className={controls.small}>
        {say('imports:asOf', { at: { instant: file.capturedAt, zone } })} ·{' '}
        {metrics > 0
          ? say(part ? 'imports:understoodPart' : 'imports:understood', {
              metrics,
              figures: facts.observations.length,
              rows: PREVIEWED_ROWS,
            })
          : say('imports:nothingUnderstood')}
      </p>
      {assumed && <p className={controls.small}>{say('imports:zoneAssumed', { zone })}</p>}
      {reading.tables.map((table, at) => (
        <TableAsRead
          // A file does not change while it is looked at: its tables keep their places.
          key={`${file.hash}.${at}`}
          table={table}
          understood={facts.tables.find((one) => one.table === at)}
        />
      ))}
      <ImportMeanings tables={facts.tables} />
      <div className={styles.fields}>
        <ImportConsole value={consoleId} guessed={file.consoleId} onChange={setConsoleId} />
        <ImportShop shops={shops} value={shop} missing={tried && !shopReady} onChange={setShop} />
      </div>
      {undated && <ImportDays value={days} maybe={file.maybe} onChange={setDays} />}
      {ended !== undefined && isProblem(ended) && <ProblemNote problem={ended} />}
      {ended !== undefined && !isProblem(ended) ? (
        <p role="status">
          {ended.known ? say('imports:known') : say('imports:saved', { rows: ended.rows })} ·{' '}
          <a href={`#/history/${ended.snapshotId}`}>{say('imports:open')}</a>
        </p>
      ) : (
        <div className={controls.row}>
          <button
            type="button"
            className={`${controls.button} ${controls.primary}`}
            disabled={busy}
            onClick={() => void save()}
          >
            {say(busy ? 'imports:saving' : 'imports:save')}
          </button>
        </div>
      )}
    </>
  );
}
