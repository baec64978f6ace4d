import type { ReactNode } from 'react';
import { problemsOf, type Fix, type HealthFacts, type Problem, type Trial } from '../core/health';
import { ProblemItem } from './problem-item';
import { SettingsSection } from './settings-section';
import { SiteHealthList } from './site-health-list';
import { useWords } from './use-words';

interface HealthScreenProps {
  readonly facts: HealthFacts | undefined;
  readonly hasFailed: boolean;
  readonly failedFix: Fix | undefined;
  readonly trial: Trial;
  readonly engine: 'chromium' | 'firefox';
  readonly canOpenSettings: boolean;
  readonly onLook: () => void;
  readonly onFix: (fix: Fix, problem: Problem) => void;
  readonly onTry: () => void;
  /** what is said first */
  readonly children?: ReactNode;
}

/** Problems first, each with its fix; then whether the face finder answers, and what was looked at. */
export function HealthScreen({ facts, hasFailed, trial, ...props }: HealthScreenProps) {
  const { t } = useWords();
  const problems = facts === undefined ? [] : problemsOf(facts);
  return (
    <div className="settings-page">
      <header>
        <h1>{t('health:health.heading')}</h1>
        {props.children}
        <p role="status" className={problems.length === 0 ? 'all-well' : 'lead'}>
          {hasFailed && t('health:health.failed')}
          {!hasFailed && facts !== undefined && (
            <strong>
              {problems.length === 0
                ? t('health:health.allWell')
                : t('health:health.found', { count: problems.length })}
            </strong>
          )}
        </p>
      </header>
      <main>
        {problems.length > 0 && (
          <ul className="health-problems">
            {problems.map((problem) => (
              <ProblemItem
                key={problem.kind}
                problem={problem}
                engine={props.engine}
                canOpenSettings={props.canOpenSettings}
                failedFix={props.failedFix}
                onFix={props.onFix}
              />
            ))}
          </ul>
        )}
        <SettingsSection
          id="trial"
          heading={t('health:health.trial.heading')}
          lead={t('health:health.trial.lead')}
        >
          <div className="acts">
            <button
              type="button"
              className="quiet try"
              aria-disabled={trial.kind === 'working'}
              onClick={() => {
                if (trial.kind !== 'working') props.onTry();
              }}
            >
              {t('health:health.trial.start')}
            </button>
            <p role="status" data-trial={trial.kind}>
              {trial.kind !== 'not-tried' &&
                t(
                  `health:health.trial.${trial.kind}`,
                  trial.kind === 'faces' ? { count: trial.count } : {},
                )}
            </p>
          </div>
        </SettingsSection>
        {facts !== undefined && (
          <SettingsSection id="looked" heading={t('health:health.looked')}>
            <FactList facts={facts} />
            <SiteHealthList sites={facts.sites} />
            <p className="note">{t('health:health.keeps')}</p>
            <div className="acts">
              <button type="button" className="quiet" onClick={props.onLook}>
                {t('health:health.again')}
              </button>
            </div>
          </SettingsSection>
        )}
      </main>
    </div>
  );
}

/** Each in one line, well or not. */
function FactList({ facts }: { readonly facts: HealthFacts }) {
  const { t } = useWords();
  const { policy, isPolicySeen } = facts;
  const lines: readonly (readonly [string, boolean])[] = [
    ['model', facts.damagedFiles.length === 0],
    ['browser', !facts.isBrowserOld],
    ['private', facts.isInPrivateWindows],
  ];
  const policyState = policy === 'live' && !isPolicySeen ? 'copy' : policy;
  return (
    <ul className="health-facts">
      {lines.map(([name, isWell]) => (
        <li key={name}>{t(`health:health.facts.${name}.${isWell ? 'well' : 'not'}`)}</li>
      ))}
      <li>{t(`health:health.facts.policy.${policyState}`)}</li>
    </ul>
  );
}
