import { ArrowLeft } from 'lucide-react';
import { useMemo } from 'react';
import type { Contract } from '../../lib/contracts/types';
import type { FrozenPack } from '../../lib/reports/frozen-pack';
import { writeMinutes } from '../../lib/reports/minutes';
import { promisesBefore, promisesGiven } from '../../lib/reports/week-promises';
import { BrokenStore } from '../BrokenStore';
import controls from '../controls.module.css';
import { LoadingFace } from '../LoadingFace';
import { useEntries } from '../useLive';
import { useLocale, useSay } from '../useSay';
import { weekAddress } from '../week-address';
import { WeekConfirm } from './WeekConfirm';
import { WeekDocument } from './WeekDocument';
import styles from './Weekly.module.css';
import { WeekPromises } from './WeekPromises';

interface Props {
  readonly contract: Contract;
  readonly pack: FrozenPack;
  readonly now: string;
}

/** A week as it was frozen: its pack never changes; what the meeting promises and confirms is added to its minutes. */
export function FrozenWeek({ contract, pack, now }: Props) {
  const say = useSay();
  const locale = useLocale();
  const live = useEntries(contract.id);
  const entries = live.state === 'ready' ? live.value.found : undefined;
  const { period } = pack;
  const text = useMemo(() => {
    if (!entries) return undefined;
    const input = { contract, period, now, history: { facts: [], entries } };
    const promises = { before: promisesBefore(input), given: promisesGiven(input) };
    return writeMinutes(pack.minutes[locale], promises, locale);
  }, [contract, period, now, entries, pack, locale]);
  if (live.state === 'broken') return <BrokenStore problem={live.problem} />;
  if (!entries || text === undefined) return <LoadingFace />;
  return (
    <div className={controls.stack}>
      <p className={controls.screen}>
        <a href={weekAddress(period.from, contract.id)}>
          <ArrowLeft size={14} aria-hidden /> {say('meeting:back-to-week')}
        </a>
      </p>
      <p className={`${styles.frozen} ${controls.screen}`}>
        {say('meeting:frozen-note', { at: { instant: pack.frozenAt, zone: contract.zone } })}
      </p>
      <WeekDocument contract={contract} report={pack.document} minutes={text} />
      <WeekPromises contract={contract} period={period} entries={entries} now={now} />
      <WeekConfirm contract={contract} pack={pack} entries={entries} minutes={text} now={now} />
    </div>
  );
}
