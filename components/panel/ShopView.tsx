import type { Answer } from '../../lib/metrics/answer-types';
import type { Shop } from '../../lib/store/types';
import { NotificationNote } from '../NotificationNote';
import { Section } from '../Section';
import { useDigest } from '../useLive';
import { useSay } from '../useSay';
import { AlertInbox } from './AlertInbox';
import { ContractView } from './ContractView';
import { DailyDigest } from './DailyDigest';
import type { ShopModel } from './panel-model';
import { Questions } from './Questions';
import { ReadNextSection } from './ReadNextSection';
import { ReadTables } from './ReadTables';
import { TodaySection } from './TodaySection';

interface Props {
  readonly overview: ShopModel;
  readonly known: readonly Shop[];
  readonly answers: readonly Answer[];
  readonly now: string;
  readonly notifications: boolean;
  /** The alert to bring into view. */
  readonly focused: string | undefined;
}

/** One shop: questions first, then today, alerts, what to read next, the contract, and what was read. */
export function ShopView({ overview, known, answers, now, notifications, focused }: Props) {
  const say = useSay();
  const digest = useDigest();
  const { shop, zone, alerts, contracts, pages } = overview;
  const open = alerts.filter(({ state }) => state === 'open').length;
  return (
    <>
      <Questions shop={shop} known={known} pages={pages} answers={answers} />
      {contracts.map((model) => (
        <TodaySection key={model.contract.id} model={model} several={contracts.length > 1} shops={known} />
      ))}
      <Section title={say('panel:alerts')} aside={open > 0 && say('panel:alertsOpen', { count: open })}>
        <AlertInbox alerts={alerts} zone={zone} now={now} focused={focused} />
        {digest.state === 'ready' && contracts.length > 0 && (
          // Its hour is one on the merchant's own clock, whatever zones his shops are in.
          <DailyDigest digest={digest.value} zone={new Intl.DateTimeFormat().resolvedOptions().timeZone} />
        )}
        {!notifications && contracts.length > 0 && <NotificationNote />}
      </Section>
      {contracts.map((model) => (
        <ReadNextSection key={model.contract.id} next={model.next} />
      ))}
      {contracts.map((model) => (
        <ContractView key={model.contract.id} model={model} now={now} />
      ))}
      <Section title={say('panel:read')}>
        <ReadTables pages={pages} zone={zone} history={overview.readings} />
      </Section>
    </>
  );
}
