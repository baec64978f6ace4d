import { fixesOf, type Fix, type Problem } from '../core/health';
import { ConfirmButton } from './confirm-button';
import { useWords } from './use-words';

interface ProblemItemProps {
  readonly problem: Problem;
  readonly engine: 'chromium' | 'firefox';
  readonly canOpenSettings: boolean;
  /** what did not work */
  readonly failedFix: Fix | undefined;
  readonly onFix: (fix: Fix, problem: Problem) => void;
}

/** What is missing, what that means, and what can be done about it. */
export function ProblemItem({ problem, engine, failedFix, onFix, ...props }: ProblemItemProps) {
  const { t, tag } = useWords();
  const { kind } = problem;
  const all = fixesOf(problem, props.canOpenSettings);
  const names = 'sites' in problem ? problem.sites.map(({ name }) => name) : [];
  const files = kind === 'damaged' ? problem.files : [];
  const list = new Intl.ListFormat(tag).format([...names, ...files]);
  return (
    <li className="health-problem" data-problem={kind}>
      <h2>{t(`health:health.problems.${kind}.name`)}</h2>
      <p>{t(`health:health.problems.${kind}.means`)}</p>
      {list !== '' && kind !== 'no-access-anywhere' && <p className="note">{list}</p>}
      <p>{t(`health:health.problems.${kind}.${wayOf(kind, engine)}`)}</p>
      {all.length > 0 && (
        <div className="acts">
          {all.map((fix) =>
            fix === 'forget-policy' ? (
              <ConfirmButton
                key={fix}
                label={t(`health:health.fixes.${fix}`)}
                question={t('health:health.forgetQuestion')}
                onConfirm={() => {
                  onFix(fix, problem);
                }}
              />
            ) : (
              <button
                key={fix}
                type="button"
                className="quiet"
                onClick={() => {
                  onFix(fix, problem);
                }}
              >
                {t(`health:health.fixes.${fix}`)}
              </button>
            ),
          )}
        </div>
      )}
      <p role="status" className="problem">
        {failedFix !== undefined && all.includes(failedFix) && t('health:health.notMended')}
      </p>
    </li>
  );
}

/** Where the way there is another one in each browser. */
const wayOf = (kind: Problem['kind'], engine: 'chromium' | 'firefox'): string =>
  kind === 'private-windows' || kind === 'no-access-anywhere' ? engine : 'way';
