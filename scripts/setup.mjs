// @ts-check
/**
 * What `npm run demo` and `npm test` need and a fresh machine lacks: dependencies, and browsers where
 * Debian's can be installed. Plain Node, since nothing else is there yet.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowsers, findEngine } from './browsers.mjs';

const forTests = process.argv.includes('--tests');

/** @type {(command: string, args: string[]) => void} */
function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) stop(`"${command} ${args.join(' ')}" did not work.`);
}

/** @type {(message: string) => never} */
function stop(message) {
  console.error(`\nAsk First: ${message}`);
  process.exit(1);
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  stop(`Node ${process.versions.node} is too old; 20.19, 22.12, 24 or later is needed.`);
}

const installed = 'node_modules/.package-lock.json';
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync('package-lock.json').mtimeMs) {
  run('npm', ['ci', '--no-audit', '--no-fund']);
}

/** @type {(name: string) => boolean} */
const isOnPath = (name) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));

/** @type {[missing: boolean, debian: string, name: string][]} */
const wanted = forTests
  ? [
      [!findEngine('chromium'), 'chromium', 'Chromium or Edge'],
      [!findEngine('firefox'), 'firefox-esr', 'Firefox'],
      [
        process.platform === 'linux' && !process.env.DISPLAY && !isOnPath('Xvfb'),
        'xvfb',
        'Xvfb (or a display)',
      ],
      [!isOnPath('heif-enc'), 'libheif-examples', 'heif-enc of libheif'],
      [
        process.platform === 'linux' && !isOnPath('hivexregedit'),
        'libwin-hivex-perl',
        'hivexregedit of libhivex',
      ],
      [!isOnPath(process.platform === 'win32' ? 'ffmpeg.exe' : 'ffmpeg'), 'ffmpeg', 'FFmpeg'],
    ]
  : [[findBrowsers().length === 0, 'chromium', 'Chromium, Edge, Firefox or Chrome']];

const missing = wanted.filter(([isMissing]) => isMissing);
if (missing.length > 0) {
  if (isOnPath('apt-get') && process.getuid?.() === 0) {
    run('apt-get', ['update', '-q']);
    // With a font for the Japanese interface.
    const packages = missing.map(([, debian]) => debian);
    run('apt-get', ['install', '-y', '-q', ...packages, 'fonts-noto-cjk']);
  } else {
    stop(`please install ${missing.map(([, , name]) => name).join(' and ')}, then try again.`);
  }
}
