import { describe, expect, test } from 'vitest';
import { drawPicture, measurer } from '../../components/report/draw-picture';
import { SharePicture } from '../../components/report/SharePicture';
import { layPicture } from '../../lib/reports/picture';
import { weeklyPack } from '../../lib/reports/weekly-pack';
import { seededQuarter } from '../reports/seeded-quarter';
import { axeFaults, mount, smallTargets } from './mount';

const report = weeklyPack(seededQuarter());

async function pixels(blob: Blob): Promise<ImageData> {
  const bitmap = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

/** Whether any pixel of these columns is not white. */
function inked({ data, width, height }: ImageData, from: number, to: number): boolean {
  for (let y = 0; y < height; y++)
    for (let x = from; x < to; x++) if ((data[(y * width + x) * 4 + 1] ?? 255) < 250) return true;
  return false;
}

describe('the picture', () => {
  test.each(['zh-CN', 'en'] as const)(
    'drawn in %s is 1080 wide and keeps its margins free',
    async (locale) => {
      const picture = layPicture({ report, locale, hidden: [], measure: measurer() });
      const drawn = await pixels(await drawPicture(picture));
      expect([drawn.width, drawn.height]).toEqual([1080, picture.height]);
      expect(inked(drawn, 60, 1020)).toBe(true);
      // A line that runs beyond its room would reach into the margin.
      expect(inked(drawn, 1030, 1080)).toBe(false);
      expect(inked(drawn, 0, 50)).toBe(false);
    },
  );
  test('is copied and downloaded without the name of the shop until that is wanted', async () => {
    const { asked, click, control, root, text } = await mount(<SharePicture report={report} />);
    expect(root.querySelector('img')).toBeNull();
    await click('复制图片');
    await expect.poll(() => text(), { timeout: 10_000 }).toContain('图片已复制');
    await click('下载图片');
    await expect
      .poll(() => asked.map(({ what }) => what), { timeout: 10_000 })
      .toEqual(['copyPicture', 'savePicture']);
    expect(asked[1]?.given[0]).toBe('周会材料');
    control('图片里显示店名').click();
    await click('下载图片');
    await expect.poll(() => asked.length, { timeout: 10_000 }).toBe(3);
    expect(asked[2]?.given[0]).toBe('衣然女装旗舰店 周会材料');
    const [hidden, shown] = [asked[1]?.given[2], asked[2]?.given[2]];
    if (!(hidden instanceof Blob) || !(shown instanceof Blob)) throw new Error('no picture was handed over');
    expect(hidden.type).toBe('image/png');
    expect((await pixels(hidden)).data).not.toEqual((await pixels(shown)).data);
    await expect.poll(() => root.querySelector('img')?.naturalWidth, { timeout: 10_000 }).toBe(1080);
    expect(await axeFaults(root)).toEqual([]);
    expect(smallTargets(root)).toEqual([]);
  });
});
