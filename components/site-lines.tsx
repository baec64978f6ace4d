import { useId, type ReactNode } from 'react';
import { useWords } from './use-words';

interface SiteLinesProps {
  readonly heading: ReactNode;
  /** hosts, with a path or without; no section without any */
  readonly sites: readonly string[];
  /** key of what the button of each says; its name has the site */
  readonly action: string;
  readonly isHeld: boolean;
  readonly onAct: (site: string) => void;
}

/** Sites by their addresses, never as links, and what can be done with each. */
export function SiteLines({ heading, sites, action, isHeld, onAct }: SiteLinesProps) {
  const { t, plain } = useWords();
  const id = useId();
  if (sites.length === 0) return null;
  return (
    <section className="setting" aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      <ul className="site-lines">
        {sites.map((site) => (
          <li key={site}>
            <span>{site}</span>
            {!isHeld && (
              <button
                type="button"
                className="quiet"
                aria-label={`${plain(action)}: ${site}`}
                onClick={() => {
                  onAct(site);
                }}
              >
                {t(action)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
