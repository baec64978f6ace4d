import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { usedKb } from '../heap';
import { attachToExtension, valueOf, type Send } from '../targets';
import { TENSORS } from '../tensors';
import type { Measure, Sample } from './measures';

/** What is left in memory, after collections, of the tab that is kept and of the extension. */
export async function chromiumSample(
  context: BrowserContext,
  kept: Page,
  bare: Page,
): Promise<Sample> {
  const session = await context.newCDPSession(kept);
  const page = session.send.bind(session) as Send;
  const without = await context.newCDPSession(bare);
  const extension = await attachToExtension(context);
  const workers = { heap: 0, tensors: NaN };
  for (const { script, send } of extension.workers) {
    workers.heap += await usedKb(send);
    if (script !== 'network-worker') continue;
    // Both have the same networks; one of them may not have worked yet.
    const tensors = await valueOf<number | null>(send, TENSORS);
    if (tensors !== null) workers.tensors = Math.max(workers.tensors || 0, tensors);
  }
  const counted = (await page('Memory.getDOMCounters')) as Readonly<Record<string, number>>;
  const sample: Readonly<Partial<Record<Measure, number>>> = {
    page: (await usedKb(page)) - (await usedKb(without.send.bind(without) as Send)),
    'service worker': await usedKb(extension.service_worker),
    'offscreen document': await usedKb(extension.background_page),
    workers: workers.heap,
    tensors: workers.tensors,
    listeners: counted.jsEventListeners ?? NaN,
    nodes: counted.nodes ?? NaN,
    documents: counted.documents ?? NaN,
    ports: await alive(page, 'MessagePort.prototype'),
    process: await extensionProcessKb(context),
  };
  await extension.detach();
  await Promise.all([session.detach(), without.detach()]);
  return sample;
}

/** How many objects of a kind are alive. */
async function alive(send: Send, prototype: string): Promise<number> {
  const of = (await send('Runtime.evaluate', { expression: prototype })) as Evaluated;
  const { objects } = (await send('Runtime.queryObjects', {
    prototypeObjectId: of.result.objectId,
  })) as { readonly objects: Evaluated['result'] };
  const counted = (await send('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: 'function () { return this.length }',
    returnByValue: true,
  })) as { readonly result: { readonly value: number } };
  return counted.result.value;
}

interface Evaluated {
  readonly result: { readonly objectId?: string };
}

/** Resident memory of the processes that run the extension's own pages. */
async function extensionProcessKb(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  await session?.detach();
  if (process.platform !== 'linux') return NaN;
  return processInfo
    .filter(({ id }) => readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--extension-process'))
    .reduce((sum, { id }) => {
      const [, kb] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
      return sum + Number(kb);
    }, 0);
}
