import { ignored, type LineReader } from './item';
import { toItem } from './to-item';

const RULE = /^(@@)?\|\|(\*\.)?([^\s/^|*$]+)(?:\^\|?\*?|\/\*?)?(?:\$([^/]*))?$/;
/** Those that leave a rule for a whole site what it is. */
const options = new Set(['doc', 'document', 'all', 'important', 'popup', 'badfilter']);

/**
 * `||name^`, and `@@||name^` as what is allowed.
 * https://github.com/AdguardTeam/AdGuardHome/wiki/Hosts-Blocklists
 */
export const readAdblock: LineReader = (line) => {
  const looksLikeOne = /^(?:@@|\|)/.test(line) || /[\^]|[^\s]\$[\w~]/.test(line);
  if (!looksLikeOne) return undefined;
  const [, allows, , name, written] = RULE.exec(line) ?? [];
  if (name === undefined) return [ignored('pattern')];
  const chosen = written === undefined ? [] : written.toLowerCase().split(',');
  if (chosen.some((option) => !options.has(option.trim()))) return [ignored('option')];
  // A bad filter takes back the rule of the same words, and not what an exception would.
  const isTakenBack = chosen.some((option) => option.trim() === 'badfilter');
  if (isTakenBack && allows !== undefined) return [ignored('option')];
  const effect = isTakenBack ? 'cancel' : allows === undefined ? 'block' : 'allow';
  return [toItem(name, { effect })];
};
