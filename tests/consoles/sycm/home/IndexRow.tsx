import type { IndexCard } from './data.ts';

/** Hand-made index cells: the metric's code stands in the markup, the direction of the change is a picture only. */
export function IndexRow({ cards }: { readonly cards: readonly IndexCard[] }) {
  return (
    <div className="index-row">
      {cards.map((card) => (
        <div className="index-cell" key={card.code} {...{ value: card.code }}>
          <div className="name">{card.label}</div>
          <div className="value">{card.text}</div>
          <div className="line">
            <span>较前一日</span>
            <span className={card.rising ? 'up' : 'down'}>{card.change.replace('较前一日 ', '')}</span>
          </div>
          <div className="line">
            <span>同行同层优秀</span>
            <span>{card.peer}</span>
          </div>
        </div>
      ))}
    </div>
  );
}
