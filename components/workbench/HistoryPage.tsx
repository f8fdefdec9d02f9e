import { useState } from 'react';
import type { Shop } from '../../lib/store/types';
import { BrokenStore } from '../BrokenStore';
import controls from '../controls.module.css';
import { EmptyFace } from '../EmptyFace';
import { LoadingFace } from '../LoadingFace';
import { Section } from '../Section';
import { shopTitle } from '../shop-title';
import { useSnapshotsOfShop } from '../useLive';
import { useLocale, useSay } from '../useSay';
import { SnapshotList } from './SnapshotList';

const STEP = 50;

/** Every snapshot of a shop, the newest first. */
export function HistoryPage({ shops }: { readonly shops: readonly Shop[] }) {
  const say = useSay();
  const locale = useLocale();
  const [chosen, setChosen] = useState<string>();
  const [limit, setLimit] = useState(STEP);
  const shopId = (shops.find(({ id }) => id === chosen) ?? shops[0])?.id;
  const snapshots = useSnapshotsOfShop(shopId, limit);
  return (
    <Section title={say('workbench:history')}>
      {shops.length > 1 && (
        <select
          className={controls.input}
          aria-label={say('panel:shop')}
          value={shopId}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {shops.map((shop) => (
            <option key={shop.id} value={shop.id}>
              {shopTitle(shop, shops, locale)}
            </option>
          ))}
        </select>
      )}
      <p className={controls.small}>{say('workbench:sealHint')}</p>
      {snapshots.state === 'loading' && <LoadingFace />}
      {snapshots.state === 'broken' && <BrokenStore problem={snapshots.problem} />}
      {snapshots.state === 'ready' && snapshots.value.length === 0 && (
        <EmptyFace title={say('workbench:historyEmpty')} detail={say('workbench:historyEmptyDetail')} />
      )}
      {snapshots.state === 'ready' && snapshots.value.length > 0 && (
        <>
          <SnapshotList snapshots={snapshots.value} />
          {snapshots.value.length >= limit && (
            <div className={controls.row}>
              <button type="button" className={controls.button} onClick={() => setLimit(limit + STEP)}>
                {say('workbench:showMore')}
              </button>
            </div>
          )}
        </>
      )}
    </Section>
  );
}
