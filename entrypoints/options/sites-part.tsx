import { AddSite, type AddSiteEnd } from '../../components/add-site';
import { SettingHeld } from '../../components/setting-held';
import { SettingsSection } from '../../components/settings-section';
import { SiteLines } from '../../components/site-lines';
import { useWords } from '../../components/use-words';
import { matchPattern } from '../../core/match-patterns';
import { isHeld, withoutSite } from '../../core/site-choice';
import { siteList } from '../../core/site-list';
import { requestAccess } from '../../platform/site-access';
import { heldOf } from './held-of';
import { MissingAccess } from './missing-access';
import type { PartProps } from './part';
import { PinGate } from './pin-gate';
import { SITES, SiteKinds } from './site-kinds';
import { isWatched, watchedWith } from './watched';

/** What is watched: the list with its switches, and what was added by hand. */
export function SitesPart({ view }: PartProps) {
  const { t } = useWords();
  const { settings, locks } = view.effective;
  const watched = watchedWith(settings);
  const removed = settings.removeSites.filter((site) => !siteList.some(({ id }) => id === site));
  const add = async (site: string): Promise<AddSiteEnd> => {
    const addSites = [...settings.addSites, site];
    if (isWatched(settings, site)) return 'already';
    if (isHeld({ addSites }, locks)) return 'held';
    // First of all: a browser asks for a permission only within the click.
    if (!(await requestAccess([matchPattern(site)]))) return 'refused';
    return (await view.change({ addSites }, SITES)) ? 'added' : 'failed';
  };
  return (
    <SettingsSection
      id="sites"
      heading={t('options:parts.sites')}
      lead={t('options:sites.lead', { count: watched.count })}
    >
      <SettingHeld id="sites-held" {...heldOf(view, 'removeSites')} />
      {watched.problems.length > 0 && (
        <ul className="rejected">
          {watched.problems.map(({ key, value, why }) => (
            <li key={`${key} ${value}`}>{t(`options:sites.ends.${why}`, { site: value })}</li>
          ))}
        </ul>
      )}
      <MissingAccess patterns={watched.patterns} words="options:sites.missing" />
      <AddSite onAdd={add} />
      <SiteLines
        heading={t('options:sites.byHand')}
        sites={watched.byHand}
        action="options:sites.remove"
        isHeld={locks.addSites === 'read-only'}
        onAct={(site) => {
          void view.change(withoutSite(site, settings), SITES);
        }}
      />
      <SiteLines
        heading={t('options:sites.removed')}
        sites={removed}
        action="options:sites.watchAgain"
        isHeld={locks.removeSites === 'read-only'}
        onAct={(site) => {
          const removeSites = settings.removeSites.filter((one) => one !== site);
          void view.change({ removeSites }, SITES);
        }}
      />
      <PinGate view={view} place={SITES} />
      <SiteKinds view={view} watched={watched.ids} />
    </SettingsSection>
  );
}
