import { browser } from 'wxt/browser';
import { isUnseenMark, UNSEEN_MARK } from '../core/asked-level';
import { answersJob, marksJob } from '../core/protocol-extension';
import { settledJob } from '../core/protocol-outcome';
import { streams } from '../core/inspection';
import { parsed } from '../core/shape';
import { onMessage, type Received } from './extension-messaging';
import { readSettings } from './settings-store';
import { forgetGiven, noteGiven } from './tab-given';
import { forgetOutcome, keepOutcome } from './tab-outcome';
import { forgetUnvetted } from './unvetted-notice';
import { answeredIn, forgetAnswers, rememberIn, type Place } from './tab-answers';

/** What is remembered of a tab while it lives: a tab has many frames, and each page its own guard. */
export function serveTabs(): void {
  onMessage('recallAnswers', async ({ data, sender }) => {
    const { marks } = parsed(marksJob, data);
    const { camera, level, onUninspectable } = await readSettings();
    const passing = marks.filter((mark) =>
      mark === UNSEEN_MARK
        ? onUninspectable === 'pass'
        : camera === 'pass' && streams.some((stream) => stream === mark),
    );
    const place = placeOf(sender);
    if (place === undefined) return passing;
    // What nobody could look at is held at a level of its own, at which no answer counted.
    const open = onUninspectable === 'hold' ? marks.filter((mark) => !isUnseenMark(mark)) : marks;
    return [...passing, ...(await answeredIn(place, open, level))];
  });
  onMessage('rememberAnswers', async ({ data, sender }) => {
    const place = placeOf(sender);
    const { marks, level } = parsed(answersJob, data);
    if (place !== undefined) await rememberIn(place, marks, level);
  });
  onMessage('noteSettled', async ({ data, sender }) => {
    const tab = sender.tab?.id;
    const { names, outcome } = parsed(settledJob, data);
    if (tab === undefined) return;
    if (outcome !== 'not-uploaded') await noteGiven(tab, names);
    await keepOutcome(tab, outcome);
  });
  browser.tabs.onRemoved.addListener((tab) => {
    const all = [forgetAnswers, forgetGiven, forgetUnvetted, forgetOutcome];
    void Promise.all(all.map((forget) => forget(tab)));
  });
}

/** The site is that of the tab's top window, where the person sees it. */
function placeOf({ tab }: Received['sender']): Place | undefined {
  if (tab?.id === undefined) return undefined;
  const host = tab.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url).host : '';
  return { tab: tab.id, host };
}
