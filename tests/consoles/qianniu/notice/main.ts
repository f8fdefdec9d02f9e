import { qianniu } from '../../shell/looks.ts';
import { panel } from '../../shell/markup.ts';
import { mountShell } from '../../shell/shell.ts';

mountShell(qianniu('公告', '规则中心')).innerHTML = panel(
  '关于规范商品标题描述的通知',
  '平台治理部',
  `<article style="max-width: 760px; line-height: 2">
    <p>尊敬的商家：为保障消费者的购物体验，平台将进一步规范商品标题、主图与详情页的描述。请您在发布商品时，如实填写材质、尺码与洗涤方式，不使用极限用语。</p>
    <p>已发布的商品如存在描述与实物不符的情形，请尽快自查并修改。平台将对多次提醒后仍未整改的商品采取下架处理。</p>
    <p>如对本通知有疑问，可联系商家客服。感谢您的理解与支持。</p>
    <ul><li>《商品信息发布规范》</li><li>《广告宣传用语指引》</li></ul>
  </article>`,
);
