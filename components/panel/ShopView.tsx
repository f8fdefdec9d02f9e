import type { Answer, Shop } from '../../lib/store/types';
import { Section } from '../Section';
import { useSay } from '../useSay';
import { AlertInbox } from './AlertInbox';
import { ContractView } from './ContractView';
import type { ShopModel } from './panel-model';
import { Questions } from './Questions';
import { ReadTables } from './ReadTables';

interface Props {
  readonly overview: ShopModel;
  readonly known: readonly Shop[];
  readonly answers: readonly Answer[];
  readonly now: string;
}

/** One shop: questions first, then alerts, the contract, and what was read. */
export function ShopView({ overview, known, answers, now }: Props) {
  const say = useSay();
  const { shop, alerts, contracts, pages } = overview;
  const open = alerts.filter(({ state }) => state === 'open').length;
  return (
    <>
      <Questions shop={shop} known={known} pages={pages} answers={answers} />
      <Section title={say('panel:alerts')} aside={open > 0 && say('panel:alertsOpen', { count: open })}>
        <AlertInbox alerts={alerts} zone={shop.zone} />
      </Section>
      {contracts.map((model) => (
        <ContractView key={model.contract.id} model={model} now={now} />
      ))}
      <Section title={say('panel:read')}>
        <ReadTables pages={pages} zone={shop.zone} history={overview.readings} />
      </Section>
    </>
  );
}
