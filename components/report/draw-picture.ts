import type { Picture, PictureFont } from '../../lib/reports/picture-sheet';

const FAMILY = '"PingFang SC","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC",system-ui,sans-serif';

function fontOf({ size, bold }: PictureFont): string {
  return `${bold ? 600 : 400} ${size}px ${FAMILY}`;
}

function pen(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pictures');
  return context;
}

/** Measures text as it will be drawn. */
export function measurer(): (text: string, font: PictureFont) => number {
  const context = pen(document.createElement('canvas'));
  return (text, font) => {
    context.font = fontOf(font);
    return context.measureText(text).width;
  };
}

/** Draws the picture, black on white whatever the page looks like. */
export function drawPicture({ width, height, items }: Picture): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = pen(canvas);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  for (const item of items) {
    context.fillStyle = item.colour;
    if (item.kind === 'text') {
      context.font = fontOf(item.font);
      context.fillText(item.text, item.x, item.y);
    } else {
      context.beginPath();
      context.roundRect(item.x, item.y, item.width, item.height, item.round);
      context.fill();
    }
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be written'))),
      'image/png',
    );
  });
}
