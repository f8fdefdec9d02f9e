import { pictureAddress } from '../data/pictures.ts';
import type { Product } from '../data/products.ts';

/** Picture, title and id of a product, as the consoles show them in one cell. */
export function ProductCell({ product }: { readonly product: Product }) {
  return (
    <div className="product">
      <img src={pictureAddress(product.picture)} alt="" />
      <div>
        <b>{product.title}</b>
        <small>ID：{product.id}</small>
      </div>
    </div>
  );
}
