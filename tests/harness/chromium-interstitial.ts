import type { Frame, Page } from 'playwright-core';
import type { Interstitial } from './driver';
import { until } from './until';

/** Going on counts from half a second after a screen was drawn. */
const read = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 600));

/** The frame of the open interstitial. */
export function frameOf(page: Page): Frame | undefined {
  return page.frames().find((frame) => frame.url().endsWith('/interstitial.html'));
}

export function interstitialOf(page: Page): Interstitial {
  const opened = async (): Promise<Frame> =>
    until('the interstitial', async () => {
      const frame = frameOf(page);
      const shown = await frame?.locator('h1:visible').isVisible();
      return shown === true && frame;
    });
  /** This one: the next question may be open a moment later. */
  const closed = async (frame = frameOf(page)): Promise<void> => {
    await until('the interstitial to close', () =>
      Promise.resolve(frame === undefined || frame.isDetached()),
    );
  };
  // An input event whose frame goes away while it is handled is never acknowledged.
  const unlessClosing = async (act: Promise<void>, frame = frameOf(page)): Promise<void> => {
    await Promise.race([act.catch(() => undefined), closed(frame)]);
  };
  return {
    isOpen: () => Promise.resolve(frameOf(page) !== undefined),
    opened: async () => {
      await opened();
    },
    closed: () => closed(),
    text: async () => (await opened()).locator('main').innerText(),
    press: async (key) => {
      await unlessClosing(page.keyboard.press(key));
    },
    refuse: async () => {
      const frame = await opened();
      await unlessClosing(frame.locator('.refuse').click(), frame);
      await closed(frame);
    },
    leaveOut: async () => {
      const frame = await opened();
      await unlessClosing(frame.locator('.leave-out').click(), frame);
      await closed(frame);
    },
    click: async (name) => {
      const frame = await opened();
      const exactly = { name: new RegExp(`^(?:${name})$`) };
      const button = frame.getByRole('button', exactly).or(frame.getByRole('radio', exactly));
      await button.waitFor();
      await unlessClosing(button.click(), frame);
    },
    buttons: async () => (await opened()).getByRole('button').allInnerTexts(),
    hideFaces: async () => {
      const frame = await opened();
      await frame.locator('.hide').click();
      await unlessClosing(frame.locator('.upload-hidden').click({ timeout: 0 }), frame);
      await closed(frame);
    },
    attest: async (attestation) => {
      const frame = await opened();
      await frame.locator(`input[value="${attestation}"]`).check();
      await read();
      await unlessClosing(frame.locator('#next-step').click(), frame);
      if (attestation === 'someone-did-not') return;
      const tick = frame.locator('input[type=checkbox]');
      // Whoever goes on often has one act more.
      const asked = tick.waitFor({ timeout: 0 }).catch(() => undefined);
      await Promise.race([closed(frame), asked]);
      if (!frame.isDetached()) {
        await tick.check();
        await read();
        await unlessClosing(frame.locator('.second > .go-on').click(), frame);
      }
      await closed(frame);
    },
  };
}
