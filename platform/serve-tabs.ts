import { browser } from 'wxt/browser';
import { isUnseenMark, UNSEEN_MARK } from '../core/asked-level';
import { answersJob, marksJob, namesJob } from '../core/protocol-extension';
import { streams } from '../core/inspection';
import { parsed } from '../core/shape';
import { onMessage, type Received } from './extension-messaging';
import { readSettings } from './settings-store';
import { forgetGiven, noteGiven } from './tab-given';
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
  onMessage('noteGiven', async ({ data, sender }) => {
    const tab = sender.tab?.id;
    if (tab !== undefined) await noteGiven(tab, parsed(namesJob, data).names);
  });
  browser.tabs.onRemoved.addListener((tab) => {
    void Promise.all([forgetAnswers(tab), forgetGiven(tab), forgetUnvetted(tab)]);
  });
}

/** The site is that of the tab's top window, where the person sees it. */
function placeOf({ tab }: Received['sender']): Place | undefined {
  if (tab?.id === undefined) return undefined;
  const host = tab.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url).host : '';
  return { tab: tab.id, host };
}
