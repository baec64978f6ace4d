import type { Points } from './trend';

export interface Panel {
  readonly title: string;
  readonly unit: string;
  readonly points: Points;
}

const WIDTH = 360;
const HEIGHT = 150;
const COLUMNS = 2;
const inside = { left: 56, right: 344, top: 34, bottom: 122 };

const label = (value: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 });

/** Small charts beside each other; each begins at zero, so that a flat line looks flat. */
export function plot(panels: readonly Panel[]): string {
  const rows = Math.ceil(panels.length / COLUMNS);
  const drawn = panels.map((panel, index) => {
    const x = (index % COLUMNS) * WIDTH;
    const y = Math.floor(index / COLUMNS) * HEIGHT;
    return `<g transform="translate(${x} ${y})">${chart(panel)}</g>`;
  });
  const size = `width="${COLUMNS * WIDTH}" height="${rows * HEIGHT}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="sans-serif" font-size="11">
<rect ${size} fill="#fff"/>
${drawn.join('\n')}
</svg>
`;
}

function chart({ title, unit, points }: Panel): string {
  const { left, right, top, bottom } = inside;
  const mostX = Math.max(...points.map(([x]) => x));
  const mostY = Math.max(1, ...points.map(([, y]) => y)) * 1.15;
  const across = (x: number): string => (left + ((right - left) * x) / mostX).toFixed(1);
  const up = (y: number): string => (bottom - ((bottom - top) * y) / mostY).toFixed(1);
  const line = points.map(([x, y]) => `${across(x)},${up(y)}`).join(' ');
  const middle = mostY / 2;
  return `<text x="${left}" y="20" font-weight="bold">${title}</text>
<path d="M${left} ${top}V${bottom}H${right}" fill="none" stroke="#555"/>
<text x="${left - 6}" y="${bottom}" text-anchor="end">0</text>
<text x="${left - 6}" y="${up(middle)}" text-anchor="end">${label(middle)}</text>
<text x="${left - 6}" y="${top + 4}" text-anchor="end">${unit}</text>
<text x="${right}" y="${bottom + 14}" text-anchor="end">${label(mostX)} uploads</text>
<polyline points="${line}" fill="none" stroke="#0a6cbd" stroke-width="1.5"/>`;
}
