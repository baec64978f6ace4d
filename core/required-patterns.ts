import { matchPatterns } from './match-patterns';
import { siteList } from './site-list';

/** Of the sites that are watched out of the box: what the extension may run on without asking anybody. */
export const requiredPatterns: readonly string[] = matchPatterns(
  siteList.filter((site) => site.default === 'on'),
);
