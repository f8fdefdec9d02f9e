import { useMemo, useState } from 'react';
import type { Live } from '../live';
import type { Surroundings } from '../surroundings';
import { usePanelState, useShopOverview } from '../useLive';
import { contractOffers, type PanelModel, shopModel } from './panel-model';
import { PanelView } from './PanelView';

/** The side panel over the live database; the shop read last is shown until another is chosen. */
export function PanelApp({ surroundings }: { readonly surroundings: Surroundings }) {
  const [chosen, setChosen] = useState<string>();
  const state = usePanelState();
  const shops = state.state === 'ready' ? state.value.shops : [];
  const alerts = state.state === 'ready' ? state.value.alerts : [];
  const focused = alerts.find(({ id }) => id === surroundings.focusedAlert);
  const asked = focused && shops.find(({ ids }) => ids.includes(focused.shopId))?.shop.id;
  // A banner leads to its shop, and the panel stays there.
  if (asked !== undefined && asked !== chosen) setChosen(asked);
  const shopId = (shops.find(({ shop }) => shop.id === chosen) ?? shops[0])?.shop.id;
  const overview = useShopOverview(shopId);
  const known = overview.state === 'ready' ? overview.value : undefined;
  const model = useMemo(() => known && shopModel(known, surroundings.now), [known, surroundings.now]);
  let panel: Live<PanelModel>;
  if (state.state !== 'ready') panel = state;
  else if (overview.state !== 'ready') panel = overview;
  else
    panel = {
      state: 'ready',
      value: {
        shops: state.value.shops.map(({ shop }) => shop),
        answers: state.value.answers,
        offers: contractOffers(
          state.value.contracts,
          shopId,
          new Set(shops.flatMap(({ readAt, ids }) => (readAt === undefined ? [] : ids))),
        ),
        broken: state.value.broken,
        overview: model,
      },
    };
  return <PanelView panel={panel} surroundings={surroundings} onShop={setChosen} />;
}
