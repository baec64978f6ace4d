/** Pictures drawn by the project, for the practice page and for tests: nobody in them exists. */
import type { Face } from '../../core/face-boxes';
import type { Size } from '../../core/picture-size';

export interface Drawing {
  /** an SVG of `size` */
  readonly svg: string;
  readonly size: Size;
  /** where its faces are, from brows to chin */
  readonly faces: readonly Face[];
}

/** Tones and shapes of one drawn pupil. */
interface Pupil {
  readonly skin: readonly [light: string, deep: string];
  readonly hair: string;
  readonly shirt: string;
  readonly long: boolean;
  readonly smile: number;
}

const pupils: readonly [Pupil, ...Pupil[]] = [
  { skin: ['#f3cfb4', '#d49a78'], hair: '#3b2a20', shirt: '#27496d', long: false, smile: 6 },
  { skin: ['#c98f62', '#93592f'], hair: '#17120f', shirt: '#8a3b3b', long: true, smile: 9 },
  { skin: ['#f6d9c3', '#dba583'], hair: '#7a4b22', shirt: '#3f6f52', long: true, smile: 4 },
  { skin: ['#8d5a3a', '#5a331c'], hair: '#0f0c0a', shirt: '#c8a23a', long: false, smile: 8 },
  { skin: ['#eec39f', '#c48a5f'], hair: '#1d1a18', shirt: '#4c4a78', long: false, smile: 5 },
  { skin: ['#f8decb', '#e0ae8e'], hair: '#b9853f', shirt: '#a25a7a', long: true, smile: 7 },
];

/** An eye with white, iris, pupil, light and lid, centred on x, y. */
const eye = (x: number, y: number): string => `
  <ellipse cx="${x}" cy="${y}" rx="9.5" ry="5" fill="#fbf8f4"/>
  <circle cx="${x}" cy="${y}" r="4.6" fill="#4b3526"/><circle cx="${x}" cy="${y}" r="2.3" fill="#0d0907"/>
  <circle cx="${x + 1.5}" cy="${y - 1.6}" r="1.1" fill="#fff"/>
  <path d="M${x - 10},${y} Q${x},${y - 8} ${x + 10},${y}" stroke="#2a1a12" stroke-width="2" fill="none"/>`;

/** A head and shoulders, centred on 0, 0, about 140 by 220. */
function drawPupil({ skin, hair, shirt, long, smile }: Pupil, id: number): string {
  return `
  <radialGradient id="skin${id}" cx="0.45" cy="0.4" r="0.75">
    <stop offset="0" stop-color="${skin[0]}"/><stop offset="1" stop-color="${skin[1]}"/>
  </radialGradient>
  ${long ? `<path d="M-62,-10 Q-70,-92 0,-96 Q70,-92 62,-10 L66,84 L-66,84 Z" fill="${hair}"/>` : ''}
  <path d="M-92,150 Q-86,92 -30,82 L30,82 Q86,92 92,150 Z" fill="${shirt}"/>
  <path d="M-19,48 L-21,88 Q0,104 21,88 L19,48 Z" fill="${skin[1]}"/>
  <ellipse cx="-51" cy="2" rx="8" ry="14" fill="${skin[1]}"/><ellipse cx="51" cy="2" rx="8" ry="14" fill="${skin[1]}"/>
  <path d="M-50,-14 Q-52,40 -24,62 Q0,78 24,62 Q52,40 50,-14 Q46,-70 0,-70 Q-46,-70 -50,-14 Z" fill="url(#skin${id})"/>
  <path d="M-54,-8 Q-62,-84 0,-88 Q62,-84 54,-8 Q46,-46 16,-52 Q-30,-50 -54,-8 Z" fill="${hair}"/>
  <path d="M-33,-20 Q-21,-27 -9,-20" stroke="${hair}" stroke-width="4.5" fill="none" stroke-linecap="round"/>
  <path d="M9,-20 Q21,-27 33,-20" stroke="${hair}" stroke-width="4.5" fill="none" stroke-linecap="round"/>
  ${eye(-21, -6)}${eye(21, -6)}
  <path d="M-3,-4 Q-8,16 -9,20 Q0,27 9,20 Q8,16 5,0" fill="${skin[1]}" opacity="0.55"/>
  <path d="M-7,21 Q0,26 7,21" stroke="#5a2f1e" stroke-width="2" fill="none" opacity="0.7"/>
  <ellipse cx="-30" cy="20" rx="11" ry="8" fill="#d8604f" opacity="0.16"/><ellipse cx="30" cy="20" rx="11" ry="8" fill="#d8604f" opacity="0.16"/>
  <path d="M-19,37 Q0,33 19,37 Q0,${40 + smile * 2} -19,37 Z" fill="#a5484a"/>
  <path d="M-14,38 Q0,36 14,38 Q0,${38 + smile} -14,38 Z" fill="#fdfbf7"/>`;
}

/** A pupil's face at a place, as the inspector would have framed it. */
const faceAt = (x: number, y: number, scale: number): Face => ({
  x: x - 46 * scale,
  y: y - 34 * scale,
  width: 92 * scale,
  height: 104 * scale,
  score: 0.95,
});

const svgOf = ({ width, height }: Size, drawn: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawn}</svg>`;

const sky = `<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
  <stop offset="0" stop-color="#a9c6dd"/><stop offset="1" stop-color="#e8e2d2"/>
</linearGradient>`;

const large: Size = { width: 1200, height: 800 };
const seats = pupils.map((pupil, index) => ({
  pupil,
  x: 230 + (index % 3) * 370,
  y: index > 2 ? 580 : 240,
}));

/** Six pupils in two rows in front of a school. */
export const drawnClass: Drawing = {
  size: large,
  faces: seats.map(({ x, y }) => faceAt(x, y, 1.45)),
  svg: svgOf(
    large,
    `${sky}
    <rect width="1200" height="800" fill="url(#sky)"/>
    <rect x="60" y="60" width="1080" height="560" fill="#c9b79c"/>
    ${[0, 1, 2, 3, 4].map((i) => `<rect x="${100 + i * 210}" y="110" width="130" height="160" fill="#7f97a8" stroke="#efe8da" stroke-width="8"/>`).join('')}
    <rect y="620" width="1200" height="180" fill="#8a9a6b"/>
    ${seats.map(({ pupil, x, y }, id) => `<g transform="translate(${x} ${y}) scale(1.45)">${drawPupil(pupil, id)}</g>`).join('')}`,
  ),
};

const small: Size = { width: 900, height: 600 };
const hills = `${sky}
  <rect width="900" height="600" fill="url(#sky)"/>
  <circle cx="740" cy="110" r="52" fill="#f6d77a"/>
  <path d="M0,430 Q220,250 460,400 T900,350 V600 H0 Z" fill="#7d9a6b"/>
  <path d="M0,500 Q300,410 560,490 T900,470 V600 H0 Z" fill="#5f7f56"/>`;

/** One of them, outdoors. */
export const drawnPupil: Drawing = {
  size: small,
  faces: [faceAt(450, 270, 2.2)],
  svg: svgOf(
    small,
    `${hills}<g transform="translate(450 270) scale(2.2)">${drawPupil(pupils[0], 0)}</g>`,
  ),
};

/** A house that looks back: two round windows and a door. */
export const drawnHouse: Drawing = {
  size: small,
  faces: [{ x: 315, y: 245, width: 270, height: 265, score: 0.4 }],
  svg: svgOf(
    small,
    `${hills}
    <path d="M230,250 L450,90 L670,250 Z" fill="#8a3b3b"/>
    <rect x="270" y="245" width="360" height="290" fill="#eadbc0"/>
    ${[370, 530].map((x) => `<circle cx="${x}" cy="320" r="42" fill="#40566b" stroke="#7a5b3c" stroke-width="10"/><path d="M${x - 42},320 h84 M${x},278 v84" stroke="#7a5b3c" stroke-width="6"/>`).join('')}
    <path d="M440,360 L426,402 h48 L460,360 Z" fill="#b99a6f"/>
    <path d="M370,440 Q450,420 530,440 V490 Q450,530 370,490 Z" fill="#6b3f2a"/>
    <path d="M450,428 V508" stroke="#4a2a1b" stroke-width="5"/>`,
  ),
};

/** Nobody at all. */
export const drawnHills: Drawing = { size: small, faces: [], svg: svgOf(small, hills) };
