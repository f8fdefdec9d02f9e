import { zoneOfShop } from '../../lib/alerts/shop-zone';
import { BrokenStore } from '../BrokenStore';
import { LoadingFace } from '../LoadingFace';
import { AlertInbox } from '../panel/AlertInbox';
import { Section } from '../Section';
import { usePanelState } from '../useLive';
import { useSay } from '../useSay';

interface Props {
  /** The alert that led here; undefined = none. */
  readonly alertId: string | undefined;
  readonly now: string;
}

/** The inbox of every shop, where a browser shows no side panel. */
export function AlertsPage({ alertId, now }: Props) {
  const say = useSay();
  const state = usePanelState();
  if (state.state === 'loading') return <LoadingFace />;
  if (state.state === 'broken') return <BrokenStore problem={state.problem} />;
  const { shops, alerts, contracts } = state.value;
  const focused = alerts.some(({ id }) => id === alertId);
  return (
    <>
      {alertId !== undefined && !focused && <p role="status">{say('inbox:listGone')}</p>}
      {shops.map(({ shop, ids }) => (
        <Section key={shop.id} title={`${say('inbox:listTitle')} · ${shop.name}`}>
          <AlertInbox
            alerts={alerts.filter(({ shopId }) => ids.includes(shopId))}
            zone={zoneOfShop(shop.id, { contracts, record: shop })}
            now={now}
            focused={alertId}
          />
        </Section>
      ))}
    </>
  );
}
