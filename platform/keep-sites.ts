import { browser } from 'wxt/browser';
import { forgetListedPages } from './listed-pages';
import { onSettingsChanged } from './settings-store';
import { onAccessChanged } from './site-access';
import { updateSiteScripts } from './site-scripts';
import { onStandDownChanged } from './stand-down';

/** Background: keeps page scripts where they belong, at every start and when settings or permissions change. */
export function keepSites(): void {
  // What was registered before goes on; the next change, or the next start, tries again.
  const update = (): void => void updateSiteScripts().catch(() => undefined);
  onSettingsChanged(update);
  onStandDownChanged(update);
  onAccessChanged(update);
  browser.storage.onChanged.addListener((_, area) => {
    // Settings, the policy or a list: what was said of a page may not be so any more.
    if (area === 'local') forgetListedPages().catch(() => undefined);
  });
  update();
}
