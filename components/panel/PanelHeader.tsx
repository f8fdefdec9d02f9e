import { Eye, PanelsTopLeft } from 'lucide-react';
import type { Shop } from '../../lib/store/types';
import { LanguageSwitch } from '../LanguageSwitch';
import { shopTitle } from '../shop-title';
import { useActions } from '../useActions';
import { useLocale, useSay } from '../useSay';
import styles from './PanelHeader.module.css';

interface Props {
  readonly shops: readonly Shop[];
  readonly shopId: string | undefined;
  readonly onShop: (shopId: string) => void;
}

/** Which shop is shown, and the ways out of the panel. */
export function PanelHeader({ shops, shopId, onShop }: Props) {
  const say = useSay();
  const locale = useLocale();
  const { openWorkbench } = useActions();
  const only = shops.length === 1 ? shops[0] : undefined;
  return (
    <header className={styles.header}>
      <span className={styles.mark}>
        <Eye size={18} aria-hidden />
      </span>
      {shops.length > 1 ? (
        <select
          className={styles.shops}
          aria-label={say('panel:shop')}
          value={shopId ?? ''}
          onChange={(event) => onShop(event.currentTarget.value)}
        >
          {shops.map((shop) => (
            <option key={shop.id} value={shop.id}>
              {shopTitle(shop, shops, locale)}
            </option>
          ))}
        </select>
      ) : (
        <h1 className={styles.name}>{only?.name ?? say('common:product')}</h1>
      )}
      <LanguageSwitch />
      <button
        type="button"
        className={styles.icon}
        aria-label={say('panel:workbench')}
        title={say('panel:workbench')}
        onClick={() => openWorkbench('')}
      >
        <PanelsTopLeft size={18} aria-hidden />
      </button>
    </header>
  );
}
