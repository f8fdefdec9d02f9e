import { BookOpen, NotebookPen } from 'lucide-react';
import type { NextPage, ReadNext } from '../../lib/reports/read-next';
import { consolePageOf, pageTitle } from '../console-page';
import controls from '../controls.module.css';
import { Section } from '../Section';
import { useActions } from '../useActions';
import { useLocale, useSay } from '../useSay';
import styles from './Today.module.css';

const MOST = 4;

interface Props {
  readonly next: ReadNext;
}

/** What to read next, so that what cannot be told yet becomes definite: pages with a link, then what has to be entered. */
export function ReadNextSection({ next }: Props) {
  const say = useSay();
  const locale = useLocale();
  const { openPage, openWorkbench } = useActions();
  const { pages, besides } = next;
  const line = ({ page, look, settles }: NextPage) => {
    const known = consolePageOf(page.consoleId, page.pageId);
    const name = pageTitle(page.consoleId, page.pageId, locale);
    return (
      <li key={`${page.consoleId}/${page.pageId}`} className={styles.next}>
        {known ? (
          <button type="button" className={styles.link} onClick={() => openPage(known.url)}>
            <BookOpen size={14} aria-hidden />
            {name}
          </button>
        ) : (
          <strong>{name}</strong>
        )}
        <span className={styles.small}>{say('today:nextSettles', { count: settles.length })}</span>
        {look.slice(0, 2).map((message) => (
          <span key={JSON.stringify(message)} className={styles.look}>
            {say(message)}
          </span>
        ))}
      </li>
    );
  };
  return (
    <Section title={say('today:next')}>
      <div className={`${controls.card} ${controls.stack}`}>
        {pages.length === 0 && <p className={controls.small}>{say('today:nextNone')}</p>}
        {pages.length > 0 && <ul className={styles.nexts}>{pages.slice(0, MOST).map(line)}</ul>}
        {pages.length > MOST && (
          <details>
            <summary className={styles.more}>{say('today:nextMore', { count: pages.length - MOST })}</summary>
            <ul className={styles.nexts}>{pages.slice(MOST).map(line)}</ul>
          </details>
        )}
        {besides.length > 0 && (
          <details>
            <summary className={styles.more}>{say('today:besides', { count: besides.length })}</summary>
            <ul className={styles.nexts}>
              {besides.map((message) => (
                <li key={JSON.stringify(message)} className={styles.look}>
                  {say(message)}
                </li>
              ))}
            </ul>
            <button
              type="button"
              className={`${controls.button} ${controls.quiet}`}
              onClick={() => openWorkbench('#/entries')}
            >
              <NotebookPen size={14} aria-hidden />
              {say('today:enter')}
            </button>
          </details>
        )}
      </div>
    </Section>
  );
}
