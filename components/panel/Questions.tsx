import { consoleById } from '../../lib/consoles';
import type { Answer } from '../../lib/metrics/answer-types';
import type { SnapshotFacts } from '../../lib/metrics/types';
import type { Shop } from '../../lib/store/types';
import { pageTitle } from '../console-page';
import { useLocale } from '../useSay';
import { PeriodQuestion } from './PeriodQuestion';
import { periodQuestions } from './questions';
import { ShopQuestion } from './ShopQuestion';

interface Props {
  readonly shop: Shop;
  readonly known: readonly Shop[];
  readonly pages: readonly SnapshotFacts[];
  readonly answers: readonly Answer[];
}

/** What only the merchant can answer, asked once. */
export function Questions({ shop, known, pages, answers }: Props) {
  const locale = useLocale();
  const named = known.filter(({ provisional }) => provisional === undefined);
  return (
    <>
      {known.map(
        (unnamed) =>
          unnamed.provisional !== undefined && (
            <ShopQuestion
              key={unnamed.id}
              shop={unnamed}
              consoleName={consoleById(unnamed.provisional)?.name[locale] ?? unnamed.provisional}
              known={named}
            />
          ),
      )}
      {periodQuestions(pages, answers).map(({ scope, consoleId, page }) => (
        <PeriodQuestion
          key={scope}
          shopId={shop.id}
          page={scope}
          title={pageTitle(consoleId, page, locale)}
        />
      ))}
    </>
  );
}
