import { catalogue } from './catalogue';

/** The pack as a picture. */
export const picture = catalogue(
  {
    copy: '复制图片',
    save: '下载图片',
    named: '图片里显示店名',
    copied: '图片已复制，可以粘贴到微信群',
    'not-copied': '浏览器没有允许复制图片，请改用“下载图片”。',
    preview: '图片预览',
    alt: '周会材料的图片，内容与上面的材料相同',
    file: '周会材料',
  },
  {
    copy: 'Copy as picture',
    save: 'Download picture',
    named: "Show the shop's name in it",
    copied: 'Picture copied; paste it into the group',
    'not-copied': 'The browser did not allow copying a picture. Download it instead.',
    preview: 'Preview',
    alt: 'Picture of the weekly pack, with the same content as the pack above',
    file: 'Weekly pack',
  },
);
