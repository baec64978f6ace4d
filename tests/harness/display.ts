import { spawn } from 'node:child_process';

export interface Display {
  readonly env: Record<string, string>;
  close(): void;
}

/**
 * A display for a browser with a window: the person's own, or a virtual one on Linux without any.
 * Firefox has no image clipboard when it is headless.
 */
export async function openDisplay(): Promise<Display> {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) {
    return { env: {}, close: () => undefined };
  }
  const xvfb = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1400x1200x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = await new Promise<string>((resolve, reject) => {
    xvfb.once('error', reject);
    xvfb.stdio[3]?.once('data', (data: Buffer) => {
      resolve(data.toString().trim());
    });
  });
  return { env: { DISPLAY: `:${number}` }, close: () => void xvfb.kill() };
}
