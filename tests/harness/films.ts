import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { made, picture } from './pictures';

/** Films for the tests, made by FFmpeg of the pictures of pictures.ts. */
const recipes = {
  /** stairs for eight seconds, then a face for four, and nothing that begins anew with the face */
  'late.mp4': ['late', '-c:v', 'libx264', '-g', '1000', '-sc_threshold', '0'],
  'late.webm': ['late', '-c:v', 'libvpx', '-deadline', 'realtime'],
  'late-vp9.webm': ['late', '-c:v', 'libvpx-vp9', '-deadline', 'realtime', '-cpu-used', '8'],
  'late-av1.mp4': ['late', '-c:v', 'libaom-av1', '-usage', 'realtime', '-cpu-used', '8'],
  /** with its table of contents first, as for the web */
  'late-web.mp4': ['late', '-c:v', 'libx264', '-movflags', 'faststart'],
  'late.mkv': ['late', '-c:v', 'libx264'],
  /** lies on its side, and says so */
  'turned.mov': ['turned', '-c:v', 'libx264'],
  'stairs.mp4': ['stairs', '-c:v', 'libx264'],
  /** a second of a face */
  'short.mp4': ['short', '-c:v', 'libx264'],
  'short.webm': ['short', '-c:v', 'libvpx', '-deadline', 'realtime'],
  /** half a second without one */
  'short-stairs.mp4': ['short-stairs', '-c:v', 'libx264'],
  /** more pixels than are looked at */
  'large.mp4': ['large', '-c:v', 'libx264', '-preset', 'ultrafast'],
  'sound.mp4': ['sound', '-c:a', 'aac'],
  'sound.webm': ['sound', '-c:a', 'libopus'],
  /** in a codec that no browser has */
  'old.mp4': ['late', '-c:v', 'mpeg4'],
  'old.avi': ['late', '-c:v', 'mpeg4'],
} as const;

const size = 'scale=480:420,setsar=1,fps=10,format=yuv420p';

async function inputs(
  what: 'late' | 'turned' | 'stairs' | 'short' | 'short-stairs' | 'large' | 'sound',
): Promise<string[]> {
  if (what === 'sound') return ['-f', 'lavfi', '-t', '2', '-i', 'sine'];
  const stairs = ['-loop', '1', '-t', '8', '-i', await picture('stairs.png')];
  if (what === 'short-stairs') {
    const short = ['-loop', '1', '-t', '0.5', '-i', await picture('stairs.png')];
    return [...short, '-vf', 'scale=96:84,setsar=1,fps=10,format=yuv420p'];
  }
  if (what === 'stairs') return [...stairs, '-vf', size];
  if (what === 'large' || what === 'short') {
    const portrait = ['-loop', '1', '-t', '1', '-i', await picture('portrait.png')];
    const scale = what === 'large' ? 'scale=2400:2100' : 'scale=240:210,setsar=1';
    return [...portrait, '-vf', `${scale},fps=10,format=yuv420p`];
  }
  const both = [...stairs, '-loop', '1', '-t', '4', '-i', await picture('portrait.png')];
  const turn = what === 'turned' ? ',transpose=cclock' : '';
  const joined = `[0]${size}[a];[1]${size}[b];[a][b]concat${turn}[v]`;
  return [...both, '-filter_complex', joined, '-map', '[v]'];
}

function run(args: readonly string[]): void {
  const { status, stderr } = spawnSync('ffmpeg', ['-y', '-loglevel', 'error', ...args]);
  if (status !== 0) throw new Error(`FFmpeg: ${String(stderr)}`);
}

const make = async (name: keyof typeof recipes): Promise<Buffer> => {
  const [what, ...codec] = recipes[name];
  const folder = mkdtempSync(join(tmpdir(), 'film-'));
  try {
    const path = join(folder, name);
    run([...(await inputs(what)), ...codec, path]);
    if (what !== 'turned') return readFileSync(path);
    const turned = join(folder, `turned-${name}`);
    run(['-i', path, '-c', 'copy', '-metadata:s:v', 'rotate=270', turned]);
    return readFileSync(turned);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

export const film = (name: keyof typeof recipes): Promise<string> => made(name, () => make(name));

/** Its second half is missing. */
export const halfFilm = (name: keyof typeof recipes): Promise<string> =>
  made(`half-${name}`, async () => {
    const whole = readFileSync(await film(name));
    return whole.subarray(0, Math.floor(whole.length / 2));
  });
