import sharp, { type OverlayOptions } from 'sharp';
import type { Box } from '../core/face-boxes';
import { match } from './matching';
import { verdictOf, type Outcome } from './outcome';
import { inSheetOrder, noteOf, type Note } from './sheet-order';

/** Pixels. */
const TILE = 300;
const CAPTION = 36;
const GAP = 8;
const COLUMNS = 6;
/** As many rows as a JPEG has room for. */
const MOST = COLUMNS * Math.floor(65_000 / (TILE + CAPTION + GAP));

const colours = { hit: '#2ee57f', stray: '#ffa31a', missed: '#ff3b5c', ignore: '#9aa0a6' };
const captionColours: Partial<Record<Note, string>> = {
  missed: '#b00020',
  'false alarm': '#9a5200',
  'not inspected': '#5a3fa0',
  'not sure': '#5a3fa0',
};

/** Every picture with its boxes: found, found where none is labelled, labelled and missed. */
export async function drawSheet(outcomes: readonly Outcome[], file: string): Promise<void> {
  const shown = inSheetOrder(outcomes).slice(0, MOST);
  if (shown.length < outcomes.length) console.error(`On the sheet: the first ${shown.length}`);
  const columns = Math.min(COLUMNS, shown.length);
  const place = (index: number, offset = 0): { left: number; top: number } => ({
    left: GAP + (index % columns) * (TILE + GAP),
    top: GAP + Math.floor(index / columns) * (TILE + CAPTION + GAP) + offset,
  });
  const layers: OverlayOptions[] = [];
  for (const [index, outcome] of shown.entries()) {
    layers.push({ input: await tile(outcome), ...place(index) });
    layers.push({ input: caption(outcome), ...place(index, TILE) });
  }
  await sharp({
    create: {
      width: GAP + columns * (TILE + GAP),
      height: GAP + Math.ceil(shown.length / columns) * (TILE + CAPTION + GAP),
      channels: 3,
      background: '#f4f4f2',
    },
    limitInputPixels: false,
  })
    .composite(layers)
    .toFile(file);
}

async function tile(outcome: Outcome): Promise<Buffer> {
  const blank = { r: 226, g: 226, b: 222 };
  try {
    const { data, info } = await sharp(outcome.picture.path)
      .autoOrient()
      .resize(TILE, TILE, { fit: 'inside' })
      .flatten({ background: '#ffffff' })
      .toBuffer({ resolveWithObject: true });
    const drawn = await sharp(data)
      .composite([{ input: boxes(outcome, info.width, info.height) }])
      .png()
      .toBuffer();
    return await sharp(drawn)
      .resize(TILE, TILE, { fit: 'contain', background: blank })
      .png()
      .toBuffer();
  } catch {
    // What sharp cannot open stays a blank tile with a caption.
    return sharp({ create: { width: TILE, height: TILE, channels: 3, background: blank } })
      .png()
      .toBuffer();
  }
}

/** In pixels of the tile. */
function boxes({ inspection, picture }: Outcome, width: number, height: number): Buffer {
  const { label } = picture;
  const draw = (box: Box, scale: number, colour: string, dashes = ''): string => {
    const place = `x="${box.x * scale}" y="${box.y * scale}" width="${box.width * scale}" height="${box.height * scale}"`;
    const line = `fill="none" stroke-dasharray="${dashes}"`;
    // A dark line below, so that it is seen on any picture.
    return `<rect ${place} ${line} stroke="#000" stroke-width="3.5" opacity="0.6"/>
      <rect ${place} ${line} stroke="${colour}" stroke-width="2"/>`;
  };
  if (inspection.kind === 'not-inspected') return svg(width, height, '');
  const scale = width / inspection.width;
  const { misses, strays } = match(inspection.faces, label ?? { faces: [], ignore: [] });
  return svg(
    width,
    height,
    [
      ...(label?.ignore ?? []).map((box) => draw(box, scale, colours.ignore, '2 3')),
      ...inspection.faces.map((face) =>
        draw(face, scale, label && strays.includes(face) ? colours.stray : colours.hit),
      ),
      ...misses.map((face) => draw(face, scale, colours.missed, '5 3')),
    ].join(''),
  );
}

function caption(outcome: Outcome): Buffer {
  const { picture, inspection, wallMs } = outcome;
  const note = noteOf(outcome);
  const best =
    inspection.kind === 'not-inspected' ? [] : inspection.faces.map(({ score }) => score);
  const details = [
    picture.label?.kind,
    inspection.kind === 'not-inspected' ? inspection.reason : verdictOf(outcome),
    best.length > 0 ? `${best.length} at ${Math.max(...best).toFixed(2)}` : undefined,
    `${Math.round(wallMs)} ms`,
  ];
  const line = (y: number, text: string, style: string): string =>
    `<text x="2" y="${y}" font-family="sans-serif" ${style}>${escaped(text)}</text>`;
  const bold = `font-size="13" font-weight="bold" fill="${captionColours[note] ?? '#333'}"`;
  return svg(
    TILE,
    CAPTION,
    line(14, `${note}: ${picture.file}`.slice(0, 44), bold) +
      line(30, details.filter(Boolean).join(', '), 'font-size="12" fill="#444"'),
  );
}

const svg = (width: number, height: number, content: string): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${content}</svg>`,
  );

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
