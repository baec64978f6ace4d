// None of these was visited live. Evidence, service by service: the blocklist laylavish/uBlockOrigin-HUGE-AI-Blocklist, v2fly/domain-list-community, and web overviews of 2025-26; docs/architecture.md says how entries are chosen.
import { carrier } from './site-list/carrier';
import { chat } from './site-list/chat';
import { edit } from './site-list/edit';
import { face } from './site-list/face';
import { gen } from './site-list/gen';
import { hub } from './site-list/hub';
import { local } from './site-list/local';
import { video } from './site-list/video';
import type { SiteEntry } from './sites';

/** Every service that is known by name, by category, then id. */
export const siteList: readonly SiteEntry[] = [
  ...[...carrier, ...chat, ...edit, ...face],
  ...[...gen, ...hub, ...local, ...video],
];
