import type { Alert } from '../../lib/alerts/types';
import type { ShopView } from '../../lib/store/views';
import { AlertInbox } from '../panel/AlertInbox';
import { Section } from '../Section';
import { useSay } from '../useSay';

interface Props {
  readonly shops: readonly ShopView[];
  /** Those not resolved, newest first. */
  readonly alerts: readonly Alert[];
  /** The alert that led here; undefined = none. */
  readonly alertId: string | undefined;
  readonly now: string;
}

/** The inbox of every shop, where a browser shows no side panel. */
export function AlertsPage({ shops, alerts, alertId, now }: Props) {
  const say = useSay();
  const focused = alerts.some(({ id }) => id === alertId);
  return (
    <>
      {alertId !== undefined && !focused && <p role="status">{say('inbox:listGone')}</p>}
      {shops.map(({ shop, ids }) => (
        <Section key={shop.id} title={`${say('inbox:listTitle')} · ${shop.name}`}>
          <AlertInbox
            alerts={alerts.filter(({ shopId }) => ids.includes(shopId))}
            zone={shop.zone}
            now={now}
            focused={alertId}
          />
        </Section>
      ))}
    </>
  );
}
