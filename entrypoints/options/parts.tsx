import type { ReactNode } from 'react';
import type { hideableFeatures } from '../../core/settings';
import type { Effective } from '../../core/settings/effective';
import { decides } from '../../core/settings/policy';
import { LevelPart } from './level-part';
import { FilePart } from './file-part';
import { HelpPart } from './help-part';
import { ListsPart } from './lists-part';
import { LockPart } from './lock-part';
import type { PartProps } from './part';
import { PolicyPart } from './policy-part';
import { RolloutPart } from './rollout-part';
import { SitesPart } from './sites-part';
import { StatisticsPart } from './statistics-part';
import { StoredPart } from './stored-part';
import { WordsPart } from './words-part';

interface Part {
  /** of its `SettingsSection`; its heading is `options:parts.<id>` */
  readonly id: string;
  /** by what name a policy or a family can hide it; without one nobody can */
  readonly feature?: (typeof hideableFeatures)[number];
  /** where it has no place */
  readonly isHidden?: (effective: Effective) => boolean;
  readonly Body: (props: PartProps) => ReactNode;
}

/** The options, from top to bottom. */
export const parts: readonly Part[] = [
  { id: 'level', Body: LevelPart },
  { id: 'sites', feature: 'sites', Body: SitesPart },
  { id: 'lists', feature: 'lists', Body: ListsPart },
  // A school's policy decides instead.
  { id: 'lock', isHidden: ({ policy }) => decides(policy), Body: LockPart },
  { id: 'words', Body: WordsPart },
  { id: 'statistics', feature: 'statistics', Body: StatisticsPart },
  { id: 'policy', Body: PolicyPart },
  { id: 'file', feature: 'file', Body: FilePart },
  { id: 'rollout', Body: RolloutPart },
  { id: 'stored', Body: StoredPart },
  { id: 'help', Body: HelpPart },
];
