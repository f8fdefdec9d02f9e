import { createApp } from 'vue';
import { VxeColumn, VxeTable } from 'vxe-table';
import 'vxe-table/lib/style.css';
import { jingdong } from '../../shell/looks.ts';
import { mountShell } from '../../shell/shell.ts';
import ProductDetailPage from './ProductDetailPage.vue';

createApp(ProductDetailPage)
  .use(VxeTable)
  .use(VxeColumn)
  .mount(mountShell(jingdong('商品', '商品明细')));
