import { useState } from 'react';
import type { ColumnAnswer } from '../../lib/metrics/answer-types';
import { metricById } from '../../lib/metrics/catalog';
import type { ColumnFacts, Observation } from '../../lib/metrics/types';
import { exactly } from '../../lib/quantity/interval';
import type { ReadPlace } from '../actions';
import controls from '../controls.module.css';
import { useLocale, useSay } from '../useSay';
import { ColumnForm } from './ColumnForm';
import { ShowInPage } from './ShowInPage';
import styles from './Teach.module.css';

interface Props {
  readonly column: ColumnFacts;
  readonly number: number;
  readonly consoleId: string | undefined;
  /** A figure of it, as it was read. */
  readonly example: Observation | undefined;
  readonly ofWhole: boolean;
  /** Its cells that could not be read. */
  readonly unread: readonly ReadPlace[];
  readonly page: string;
  /** False when the correction could not be kept: the form stays open. */
  readonly onTeach: (meaning: ColumnAnswer) => Promise<boolean>;
}

/** One column: what it was taken for, why not, and the way to correct it. */
export function ColumnLine({ column, number, consoleId, example, ofWhole, unread, page, onTeach }: Props) {
  const say = useSay();
  const locale = useLocale();
  const [editing, setEditing] = useState(false);
  const { label, meaning, naming, problem, taught } = column;
  const name = label === '' ? say('teach:unnamedColumn', { number }) : label;
  const metric = meaning && metricById(meaning.metric);
  const means = metric
    ? metric.name[locale]
    : say(naming ? 'teach:columnNaming' : taught ? 'teach:columnUnused' : 'teach:columnUnknown');
  return (
    <li className={styles.column}>
      <div className={styles.line}>
        <div>
          <p className={styles.label}>{name}</p>
          <p className={`${styles.meaning} ${problem ? styles.unknown : ''}`}>
            {means}
            {taught && ` · ${say('teach:columnTaught')}`}
            {example &&
              ` · ${say('teach:columnExample', { value: { figure: { ...exactly(example.shown), unit: example.unit } } })}`}
          </p>
          {problem && <p className={styles.meaning}>{say(`problems:${problem}.what`)}</p>}
          {column.unread > 0 && (
            <p className={`${styles.meaning} ${styles.unknown}`}>
              {say('teach:columnUnread', { count: column.unread })}
            </p>
          )}
        </div>
        <button
          type="button"
          className={`${controls.button} ${styles.small}`}
          aria-label={say('teach:edit', { label: name })}
          aria-expanded={editing}
          onClick={() => setEditing(!editing)}
        >
          {say('teach:editShort')}
        </button>
      </div>
      {unread.length > 0 && (
        <ShowInPage places={unread} label={say('teach:showCells', { label: name })} page={page} />
      )}
      {editing && (
        <ColumnForm
          column={column}
          name={name}
          consoleId={consoleId}
          ofWhole={ofWhole}
          onSave={(answer) => void onTeach(answer).then((kept) => setEditing(!kept))}
          onCancel={() => setEditing(false)}
        />
      )}
    </li>
  );
}
