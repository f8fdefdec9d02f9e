import { Fragment } from 'react';
import type { Contract } from '../../lib/contracts/types';
import { addDays, isDay, isoWeek, today } from '../../lib/quantity/day';
import { meetingWeek } from '../../lib/reports/meeting-week';
import controls from '../controls.module.css';
import { EmptyFace } from '../EmptyFace';
import { Section } from '../Section';
import { useSay } from '../useSay';
import { weekAddress } from '../week-address';
import { FrozenWeekPage } from './FrozenWeekPage';
import { ReadAllTabs } from './ReadAllTabs';
import { WeeklyPack } from './WeeklyPack';
import { WeeklyPacks } from './WeeklyPacks';

interface Props {
  readonly contracts: readonly Contract[];
  /**
   * From the address: a day of the week, the id of a frozen pack, or `start` = read everything and freeze. `start` and
   * undefined = the week that a meeting now is about.
   */
  readonly week: string | undefined;
  /** Whose pack is wanted, from the address; undefined = the first one's. */
  readonly contractId: string | undefined;
  readonly now: string;
}

const START = 'start';

/** The weekly meeting: which contract, which week, one button that reads what is open, and the pack. */
export function WeeklyPage({ contracts, week, contractId, now }: Props) {
  const say = useSay();
  const begin = week === START;
  const contract = contracts.find(({ id }) => id === contractId) ?? contracts[0];
  if (!contract)
    return <EmptyFace title={say('reports:no-contract')} detail={say('reports:no-contract-detail')} />;
  if (week !== undefined && week !== START && !isDay(week))
    return <FrozenWeekPage key={week} contracts={contracts} packId={week} now={now} />;
  const period = week !== undefined && isDay(week) ? isoWeek(week) : meetingWeek(contract.zone, now);
  const running = isoWeek(today(contract.zone, now));
  const isRunning = period.from === running.from;
  const days = `${period.from} – ${period.to}`;
  return (
    <Section title={say('workbench:weekly')} aside={isRunning ? `${days} · ${say('panel:running')}` : days}>
      <div className={`${controls.row} ${controls.screen}`}>
        {contracts.length > 1 && (
          <select
            className={controls.input}
            aria-label={say('reports:choose-contract')}
            value={contract.id}
            onChange={(event) => {
              location.hash = weekAddress(period.from, event.currentTarget.value);
            }}
          >
            {contracts.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
        <a className={controls.button} href={weekAddress(addDays(period.from, -7), contract.id)}>
          {say('reports:week-earlier')}
        </a>
        <a className={controls.button} href={weekAddress(addDays(period.from, 7), contract.id)}>
          {say('reports:week-later')}
        </a>
        {!isRunning && (
          <a className={controls.button} href={weekAddress(running.from, contract.id)}>
            {say('reports:this-week')}
          </a>
        )}
      </div>
      <ReadAllTabs contract={contract} period={period} begin={begin} />
      <Fragment key={contract.id}>
        <WeeklyPack contract={contract} period={period} now={now} />
        <WeeklyPacks contract={contract} />
      </Fragment>
    </Section>
  );
}
