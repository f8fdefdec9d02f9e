import { BookOpen } from 'lucide-react';
import type { Verdict } from '../../lib/contracts/types';
import controls from '../controls.module.css';
import { consolePageOf } from '../console-page';
import { useActions } from '../useActions';
import { useLocale, useSay } from '../useSay';
import { Evidence } from '../Evidence';
import { EnteredEvidence } from './EnteredEvidence';
import styles from './VerdictDetail.module.css';

interface Props {
  readonly verdict: Verdict;
  readonly zone: string;
}

/** Why a verdict is what it is: the arithmetic, what is missing and where to read it, and the cells and entries it rests on. */
export function VerdictDetail({ verdict, zone }: Props) {
  const say = useSay();
  const locale = useLocale();
  const { openPage } = useActions();
  const { from, to } = verdict.period;
  return (
    <div className={styles.detail}>
      <p>{say(verdict.sentence)}</p>
      {verdict.pace && (
        <p>
          {say('figures:pace', {
            elapsed: verdict.pace.elapsedDays,
            days: verdict.pace.days,
            forecast: { figure: { ...verdict.pace.forecast, unit: verdict.unit } },
          })}
        </p>
      )}
      <p className={controls.small}>
        {verdict.entity.kind !== 'shop' && `${verdict.entity.name} · `}
        {from === to ? from : `${from} – ${to}`}
        {verdict.running && ` · ${say('panel:running')}`}
        {verdict.asOf && ` · ${say('panel:asOf', { at: { instant: verdict.asOf, zone } })}`}
      </p>
      {verdict.missing.length > 0 && (
        <div className={styles.missing}>
          <p className={styles.head}>{say('panel:missing')}</p>
          <ul>
            {verdict.missing.map((missing) => {
              const page = missing.page && consolePageOf(missing.page.consoleId, missing.page.pageId);
              const sentence = say(missing.message);
              return (
                <li key={sentence}>
                  {sentence}
                  {page && (
                    <button
                      type="button"
                      className={`${controls.button} ${controls.quiet}`}
                      onClick={() => openPage(page.url)}
                    >
                      <BookOpen size={14} aria-hidden />
                      {say('panel:goRead', { page: page.name[locale] })}
                    </button>
                  )}
                </li>
              );
            })}
          </ul>
        </div>
      )}
      <Evidence evidence={verdict.evidence} zone={zone} />
      <EnteredEvidence verdict={verdict} zone={zone} />
    </div>
  );
}
